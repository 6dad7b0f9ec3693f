/** Queues: messages sent now and taken in batches later. */
@NullMarked
package dev.samovar.queue;

import org.jspecify.annotations.NullMarked;
