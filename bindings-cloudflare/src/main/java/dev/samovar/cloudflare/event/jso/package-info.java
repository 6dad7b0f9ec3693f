/** Declarations of workerd's types for events; nothing else. */
@NullMarked
package dev.samovar.cloudflare.event.jso;

import org.jspecify.annotations.NullMarked;
