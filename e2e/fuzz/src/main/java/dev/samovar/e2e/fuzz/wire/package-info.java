/** Bytes on sockets: what is sent, and what comes back. */
@NullMarked
package dev.samovar.e2e.fuzz.wire;

import org.jspecify.annotations.NullMarked;
