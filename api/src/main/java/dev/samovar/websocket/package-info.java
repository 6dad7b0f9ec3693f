/** WebSockets: a loop over messages at either end of a connection. */
@NullMarked
package dev.samovar.websocket;

import org.jspecify.annotations.NullMarked;
