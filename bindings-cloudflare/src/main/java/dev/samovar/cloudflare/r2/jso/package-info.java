/** Declarations of workerd's types for R2; nothing else. */
@NullMarked
package dev.samovar.cloudflare.r2.jso;

import org.jspecify.annotations.NullMarked;
