/** Constraints beside those of Jakarta Validation. */
@NullMarked
package dev.samovar.validation;

import org.jspecify.annotations.NullMarked;
