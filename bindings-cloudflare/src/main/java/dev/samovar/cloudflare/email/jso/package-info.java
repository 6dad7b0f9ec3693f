/** Declarations of workerd's types for e-mail; nothing else. */
@NullMarked
package dev.samovar.cloudflare.email.jso;

import org.jspecify.annotations.NullMarked;
