/**
 * The annotation processor: each feature reads elements, makes a model of records, and writes text.
 *
 * <p>Errors belong to reading; writing cannot fail.
 */
@NullMarked
package dev.samovar.processor;

import org.jspecify.annotations.NullMarked;
