/** Images. */
@NullMarked
package dev.samovar.cloudflare.images;

import org.jspecify.annotations.NullMarked;
