package dev.samovar.spi;

import dev.samovar.queue.QueueMetrics;
import java.util.List;

/** What a runtime knows of a batch of messages. */
public interface BatchSource {

  String queue();

  List<? extends MessageSource> messages();

  /** Of the queue when the batch was made. */
  QueueMetrics metrics();

  /**
   * @param delaySeconds -1 for the consumer's own
   */
  void retryAll(int delaySeconds);
}
