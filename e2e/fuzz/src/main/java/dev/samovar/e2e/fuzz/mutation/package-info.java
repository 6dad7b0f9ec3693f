/** The ways in which a valid request is made odd. */
@NullMarked
package dev.samovar.e2e.fuzz.mutation;

import org.jspecify.annotations.NullMarked;
