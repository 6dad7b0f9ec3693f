package dev.samovar.spi;

/** What a runtime knows of a message in a batch. */
public interface MessageSource {

  String id();

  long timestampMillis();

  /** From 1. */
  int attempts();

  /**
   * The message; {@link dev.samovar.queue.QueueContentType#V8} comes as what JSON makes of it.
   *
   * @throws dev.samovar.queue.QueueException if JSON can make nothing of it
   */
  QueueBody body();

  void ack();

  /**
   * @param delaySeconds -1 for the consumer's own
   */
  void retry(int delaySeconds);
}
