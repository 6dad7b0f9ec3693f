/** Queues in memory, with retries, delays and dead letters. */
@NullMarked
package dev.samovar.jvm.queue;

import org.jspecify.annotations.NullMarked;
