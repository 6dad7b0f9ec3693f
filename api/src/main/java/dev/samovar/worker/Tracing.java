package dev.samovar.worker;

import dev.samovar.spi.NoSpan;
import java.util.Optional;

/**
 * Spans of the worker's own in the trace of an event.
 *
 * @see <a href="https://developers.cloudflare.com/workers/observability/traces/">Workers:
 *     traces</a>
 */
public interface Tracing {

  /** Where no trace is made, as on a JVM: spans that go nowhere. */
  static Tracing none() {
    return NoSpan.TRACING;
  }

  /**
   * Begin a span; it lasts until it is closed:
   *
   * <pre>{@code
   * try (Span span = c.execution().tracing().startSpan("thumbnail")) {
   *   span.setAttribute("bytes", image.length);
   * }
   * }</pre>
   */
  Span startSpan(String name);

  /** The span that the platform has for what runs now. */
  Optional<Span> activeSpan();
}
