/** A hub of events, and the routes to it. */
@NullMarked
package dev.samovar.e2e.realtime.hubs;

import org.jspecify.annotations.NullMarked;
