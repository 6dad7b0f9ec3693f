package dev.samovar.spi;

import dev.samovar.email.ForwardableEmailMessage;
import dev.samovar.queue.MessageBatch;
import dev.samovar.tail.TailEvent;
import dev.samovar.worker.Scheduled;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a worker that take events other than requests; its definition fills it.
 *
 * @param <E> the interface of the worker's bindings
 */
public final class EventTable<E> {
  private final Map<String, EventHandler<Scheduled<E>>> crons = new LinkedHashMap<>();
  private final Map<String, QueueHandler<?, E>> queues = new LinkedHashMap<>();

  private @Nullable EventHandler<ForwardableEmailMessage<E>> email;
  private @Nullable EventHandler<TailEvent<E>> tail;

  /** What runs when that expression fires. */
  public EventTable<E> cron(String expression, EventHandler<Scheduled<E>> handler) {
    crons.put(expression, handler);
    return this;
  }

  /** What takes the batches of that queue. */
  public <T> EventTable<E> queue(
      String name, MessageFormat<T> format, EventHandler<MessageBatch<T, E>> handler) {
    queues.put(name, new QueueHandler<>(format, handler));
    return this;
  }

  /** What takes e-mail. */
  public EventTable<E> email(EventHandler<ForwardableEmailMessage<E>> handler) {
    email = handler;
    return this;
  }

  /** What takes the traces of other workers. */
  public EventTable<E> tail(EventHandler<TailEvent<E>> handler) {
    tail = handler;
    return this;
  }

  /** The queues that have a consumer. */
  public Set<String> queues() {
    return queues.keySet();
  }

  QueueHandler<?, E> queue(String name) {
    return found(queues.get(name), "@Queue", name, queues.keySet());
  }

  EventHandler<Scheduled<E>> cron(String expression) {
    return found(crons.get(expression), "@Cron", expression, crons.keySet());
  }

  EventHandler<ForwardableEmailMessage<E>> email() {
    return found(email, "@IncomingEmail");
  }

  EventHandler<TailEvent<E>> tail() {
    return found(tail, "@Tail");
  }

  private static <T> T found(@Nullable T handler, String annotation) {
    if (handler == null) {
      throw new IllegalStateException("No method of the worker is annotated " + annotation + ".");
    }
    return handler;
  }

  private static <T> T found(
      @Nullable T handler, String annotation, String value, Set<String> known) {
    if (handler == null) {
      throw new IllegalStateException(
          "No method of the worker is annotated "
              + annotation
              + "(\""
              + value
              + "\"); it has "
              + (known.isEmpty() ? "none" : String.join(", ", known))
              + ". Correct the wrangler configuration, or add the method.");
    }
    return handler;
  }
}
