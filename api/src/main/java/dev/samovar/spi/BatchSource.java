package dev.samovar.spi;

import java.util.List;

/** What a runtime knows of a batch of messages. */
public interface BatchSource {

  String queue();

  List<? extends MessageSource> messages();

  /**
   * @param delaySeconds -1 for the consumer's own
   */
  void retryAll(int delaySeconds);
}
