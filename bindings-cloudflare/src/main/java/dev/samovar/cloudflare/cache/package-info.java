/** The platform's caches. */
@NullMarked
package dev.samovar.cloudflare.cache;

import org.jspecify.annotations.NullMarked;
