/** Declarations of workerd's types for URLs; nothing else. */
@NullMarked
package dev.samovar.cloudflare.web.jso;

import org.jspecify.annotations.NullMarked;
