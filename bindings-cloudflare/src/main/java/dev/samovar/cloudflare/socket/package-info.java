/** TCP over cloudflare:sockets. */
@NullMarked
package dev.samovar.cloudflare.socket;

import org.jspecify.annotations.NullMarked;
