/** Declarations of workerd's types for D1; nothing else. */
@NullMarked
package dev.samovar.cloudflare.d1.jso;

import org.jspecify.annotations.NullMarked;
