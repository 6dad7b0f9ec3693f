/** HTMLRewriter. */
@NullMarked
package dev.samovar.cloudflare.html;

import org.jspecify.annotations.NullMarked;
