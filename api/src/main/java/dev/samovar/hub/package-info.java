/**
 * Hubs: Durable Objects that send events to many clients, as server-sent events. Built on the
 * public API alone; nothing else knows of them.
 */
@NullMarked
package dev.samovar.hub;

import org.jspecify.annotations.NullMarked;
