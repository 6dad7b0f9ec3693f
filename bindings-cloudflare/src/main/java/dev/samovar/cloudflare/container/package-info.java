/** Containers of Durable Objects. */
@NullMarked
package dev.samovar.cloudflare.container;

import org.jspecify.annotations.NullMarked;
