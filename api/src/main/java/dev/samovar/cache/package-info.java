/** The cache of the place where a worker runs. */
@NullMarked
package dev.samovar.cache;

import org.jspecify.annotations.NullMarked;
