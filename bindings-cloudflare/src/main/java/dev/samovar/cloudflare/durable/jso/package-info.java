/** Declarations of workerd's types for Durable Objects; nothing else. */
@NullMarked
package dev.samovar.cloudflare.durable.jso;

import org.jspecify.annotations.NullMarked;
