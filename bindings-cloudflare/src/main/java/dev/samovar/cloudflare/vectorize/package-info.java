/** Vectorize. */
@NullMarked
package dev.samovar.cloudflare.vectorize;

import org.jspecify.annotations.NullMarked;
