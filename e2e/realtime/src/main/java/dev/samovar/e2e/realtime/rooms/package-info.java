/** A game's lobby: a room with typed messages. */
@NullMarked
package dev.samovar.e2e.realtime.rooms;

import org.jspecify.annotations.NullMarked;
