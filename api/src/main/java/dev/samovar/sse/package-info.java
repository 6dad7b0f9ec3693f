/** Server-sent events: written to a client, and read from another server. */
@NullMarked
package dev.samovar.sse;

import org.jspecify.annotations.NullMarked;
