/** Declarations of workerd's types for sockets; nothing else. */
@NullMarked
package dev.samovar.cloudflare.socket.jso;

import org.jspecify.annotations.NullMarked;
