/**
 * Rooms: Durable Objects whose members talk by typed messages over WebSockets. Built on the public
 * API alone; nothing else knows of them.
 */
@NullMarked
package dev.samovar.room;

import org.jspecify.annotations.NullMarked;
