/** Vectorize in memory. */
@NullMarked
package dev.samovar.jvm.vectorize;

import org.jspecify.annotations.NullMarked;
