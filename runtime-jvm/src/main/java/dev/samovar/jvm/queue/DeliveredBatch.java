package dev.samovar.jvm.queue;

import dev.samovar.queue.QueueContentType;
import dev.samovar.queue.QueueMetrics;
import dev.samovar.spi.BatchSource;
import dev.samovar.spi.MessageSource;
import dev.samovar.spi.QueueBody;
import java.util.ArrayList;
import java.util.List;

/** A batch while the worker has it; what it says of a message first is what counts. */
final class DeliveredBatch implements BatchSource {
  private final String queue;
  private final QueueMetrics metrics;
  private final List<Delivered> messages = new ArrayList<>();
  private boolean isRetryAll;
  private int retryAllDelaySeconds = -1;

  DeliveredBatch(String queue, List<StoredMessage> taken, QueueMetrics metrics) {
    this.queue = queue;
    this.metrics = metrics;
    taken.forEach(message -> messages.add(new Delivered(message)));
  }

  @Override
  public String queue() {
    return queue;
  }

  @Override
  public List<Delivered> messages() {
    return messages;
  }

  @Override
  public QueueMetrics metrics() {
    return metrics;
  }

  @Override
  public void retryAll(int delaySeconds) {
    isRetryAll = true;
    retryAllDelaySeconds = delaySeconds;
  }

  /** Whether it is to come again, now that the worker has returned or failed. */
  boolean isRetried(Delivered message, boolean failed) {
    return message.state == State.RETRY || message.state == State.OPEN && (failed || isRetryAll);
  }

  /** -1 for the consumer's own. */
  int delaySeconds(Delivered message) {
    return message.state == State.RETRY ? message.delaySeconds : retryAllDelaySeconds;
  }

  private enum State {
    OPEN,
    DONE,
    RETRY
  }

  /** One of its messages. */
  static final class Delivered implements MessageSource {
    private final StoredMessage message;
    private State state = State.OPEN;
    private int delaySeconds = -1;

    Delivered(StoredMessage message) {
      this.message = message;
    }

    StoredMessage message() {
      return message;
    }

    @Override
    public String id() {
      return message.id();
    }

    @Override
    public long timestampMillis() {
      return message.timestampMillis();
    }

    @Override
    public int attempts() {
      return message.deliveries() + 1;
    }

    /** As the platform shows it: a JSON string is text. */
    @Override
    public QueueBody body() {
      QueueBody body = message.body();
      return switch (body.contentType()) {
        case BYTES, TEXT -> body;
        case JSON, V8 -> JsonBodies.seen(body.bytes());
      };
    }

    @Override
    public void ack() {
      if (state == State.OPEN) {
        state = State.DONE;
      }
    }

    @Override
    public void retry(int delaySeconds) {
      if (state == State.OPEN) {
        state = State.RETRY;
        this.delaySeconds = delaySeconds;
      }
    }
  }

  /** What a consumer sees of JSON. */
  private static final class JsonBodies {
    static QueueBody seen(byte[] json) {
      if (json.length == 0 || json[0] != '"') {
        return new QueueBody(QueueContentType.JSON, json);
      }
      String text = dev.samovar.json.Json.read(json, String.class);
      return new QueueBody(QueueContentType.TEXT, dev.samovar.spi.Utf8.encode(text));
    }
  }
}
