/** Declarations of workerd's types for containers; nothing else. */
@NullMarked
package dev.samovar.cloudflare.container.jso;

import org.jspecify.annotations.NullMarked;
