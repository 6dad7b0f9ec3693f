/** Caches in memory. */
@NullMarked
package dev.samovar.jvm.cache;

import org.jspecify.annotations.NullMarked;
