package dev.samovar.queue;

import dev.samovar.spi.ClientFault;
import dev.samovar.spi.QueueBody;
import java.util.List;

/**
 * What a queue takes.
 *
 * @see <a href="https://developers.cloudflare.com/queues/platform/limits/">Queues: limits</a>
 */
final class QueueLimits {
  static final int MESSAGE_BYTES = 128_000;
  static final int BATCH_MESSAGES = 100;
  static final int BATCH_BYTES = 256_000;
  static final int DELAY_SECONDS = 86_400;

  private QueueLimits() {}

  static void checkMessage(QueueBody body, int index) {
    if (body.bytes().length > MESSAGE_BYTES) {
      throw new QueueException(
          "A message has at most "
              + MESSAGE_BYTES
              + " bytes, number "
              + (index + 1)
              + " has "
              + body.bytes().length
              + ". Store what is large elsewhere, and send its key.",
          ClientFault.tooLarge("The message is larger than 128,000 bytes"));
    }
  }

  static void checkCount(int messages) {
    if (messages > BATCH_MESSAGES) {
      throw new QueueException(
          "A batch has at most " + BATCH_MESSAGES + " messages, there are " + messages + ".",
          ClientFault.tooLarge("There are more than 100 messages"));
    }
  }

  static void checkBatch(List<QueueBody> bodies) {
    long bytes = 0;
    for (int i = 0; i < bodies.size(); i++) {
      checkMessage(bodies.get(i), i);
      bytes += bodies.get(i).bytes().length;
    }
    if (bytes > BATCH_BYTES) {
      throw new QueueException(
          "A batch has at most " + BATCH_BYTES + " bytes, this one has " + bytes + ".",
          ClientFault.tooLarge("The messages are larger than 256,000 bytes"));
    }
  }

  static int checkDelay(long seconds) {
    if (seconds < 0 || seconds > DELAY_SECONDS) {
      throw new QueueException(
          "A delay is 0 to " + DELAY_SECONDS + " seconds, was " + seconds + ".",
          ClientFault.invalid("invalid_delay", "A delay is at most 24 hours"));
    }
    return (int) seconds;
  }
}
