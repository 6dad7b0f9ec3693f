package dev.samovar.queue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The queue whose batches a method of the worker class takes: {@code @Queue("events") public void
 * onEvents(MessageBatch<Event, Env> batch)}.
 *
 * <p>The configuration has a consumer for it, {@code [[queues.consumers]]}, which says how large a
 * batch is and how often a message is tried. A queue has one consumer. What the method throws is
 * logged, and all messages that it has not acknowledged come again.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/queues/configuration/configure-queues/#consumer-worker-configuration">Queues:
 *     consumer configuration</a>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Queue {

  /** The queue's name; several where environments have queues of their own. */
  String[] value();
}
