/** WebSockets as the platform has them. */
@NullMarked
package dev.samovar.cloudflare.websocket;

import org.jspecify.annotations.NullMarked;
