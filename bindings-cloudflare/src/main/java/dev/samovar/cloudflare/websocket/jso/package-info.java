/** Declarations of workerd's types for WebSockets; nothing else. */
@NullMarked
package dev.samovar.cloudflare.websocket.jso;

import org.jspecify.annotations.NullMarked;
