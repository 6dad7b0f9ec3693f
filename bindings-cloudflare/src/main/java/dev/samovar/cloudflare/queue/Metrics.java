package dev.samovar.cloudflare.queue;

import dev.samovar.cloudflare.queue.jso.JsQueueMetrics;
import dev.samovar.queue.QueueMetrics;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What the platform says of a queue. */
final class Metrics {

  private Metrics() {}

  /**
   * @param answer of a call of the queue, or a batch; older runtimes say nothing there
   */
  static QueueMetrics within(@Nullable JSObject answer) {
    JsQueueMetrics metrics = metrics(answer);
    return metrics == null ? QueueMetrics.UNKNOWN : of(metrics);
  }

  static QueueMetrics of(JsQueueMetrics metrics) {
    double oldest = millis(metrics);
    return new QueueMetrics(
        (long) metrics.getBacklogCount(),
        (long) metrics.getBacklogBytes(),
        oldest <= 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli((long) oldest)));
  }

  @JSBody(
      params = "answer",
      script =
          "return answer && answer.metadata && answer.metadata.metrics ? answer.metadata.metrics : null;")
  private static native @Nullable JsQueueMetrics metrics(@Nullable JSObject answer);

  @JSBody(
      params = "metrics",
      script = "var oldest = metrics.oldestMessageTimestamp; return oldest ? Number(oldest) : 0;")
  private static native double millis(JsQueueMetrics metrics);
}
