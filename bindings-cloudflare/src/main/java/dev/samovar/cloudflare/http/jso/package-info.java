/** Declarations of workerd's types for HTTP and streams; nothing else. */
@NullMarked
package dev.samovar.cloudflare.http.jso;

import org.jspecify.annotations.NullMarked;
