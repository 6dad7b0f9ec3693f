/** Declarations of workerd's types for HTMLRewriter; nothing else. */
@NullMarked
package dev.samovar.cloudflare.html.jso;

import org.jspecify.annotations.NullMarked;
