/** Vectors that are found by what they are similar to. */
@NullMarked
package dev.samovar.vectorize;

import org.jspecify.annotations.NullMarked;
