package dev.samovar.sse;

import dev.samovar.http.BodyWriter;

/** Sends events as long as it likes; when it returns the stream ends, and a browser reconnects. */
@FunctionalInterface
public interface EventWriter {

  /**
   * @throws Exception whatever it is: it is logged, and the client sees the stream break off
   */
  void writeTo(EventStream events) throws Exception;

  /** As a body, for {@link dev.samovar.http.Response#sse}. */
  default BodyWriter toBody() {
    return out -> {
      EventStream events = new EventStream(out);
      try {
        writeTo(events);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("An event stream failed: " + e.getMessage(), e);
      } finally {
        events.close();
      }
    };
  }
}
