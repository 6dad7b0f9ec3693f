/** Declarations of workerd's types for queues; nothing else. */
@NullMarked
package dev.samovar.cloudflare.queue.jso;

import org.jspecify.annotations.NullMarked;
