/** Declarations of workerd's types for KV; nothing else. */
@NullMarked
package dev.samovar.cloudflare.kv.jso;

import org.jspecify.annotations.NullMarked;
