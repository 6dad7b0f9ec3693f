/** Declarations of workerd's types for Vectorize; nothing else. */
@NullMarked
package dev.samovar.cloudflare.vectorize.jso;

import org.jspecify.annotations.NullMarked;
