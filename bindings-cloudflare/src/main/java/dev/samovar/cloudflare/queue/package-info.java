/** Queues over env and the queue event. */
@NullMarked
package dev.samovar.cloudflare.queue;

import org.jspecify.annotations.NullMarked;
