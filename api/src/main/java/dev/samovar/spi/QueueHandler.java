package dev.samovar.spi;

import dev.samovar.queue.MessageBatch;
import dev.samovar.queue.UnreadableMessage;
import dev.samovar.worker.ExecutionContext;

/** A method of the worker that takes batches, with what their messages are. */
record QueueHandler<T, E>(MessageFormat<T> format, EventHandler<MessageBatch<T, E>> handler) {

  void handle(BatchSource source, E env, ExecutionContext execution, WorkerLog log)
      throws Exception {
    MessageBatch<T, E> batch = new MessageBatch<>(source, format, env, execution);
    for (UnreadableMessage message : batch.unreadable()) {
      log.error(
          "Message "
              + message.id()
              + " of the queue '"
              + source.queue()
              + "' cannot be read, attempt "
              + message.attempts()
              + ": "
              + message.failure().getMessage(),
          null);
    }
    handler.handle(batch);
    batch.retryUnreadable();
  }
}
