/** WebSockets that end in the worker, and those that it opens. */
@NullMarked
package dev.samovar.e2e.realtime.sockets;

import org.jspecify.annotations.NullMarked;
