/** From an interface annotated @Bindings to the class that looks its bindings up. */
@NullMarked
package dev.samovar.processor.bindings;

import org.jspecify.annotations.NullMarked;
