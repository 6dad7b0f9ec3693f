package dev.samovar.e2e.adapter;

import dev.samovar.http.Body;
import dev.samovar.http.BodyTransform;
import dev.samovar.http.CompressionFormat;
import dev.samovar.http.MediaType;
import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.sse.EventReader;
import dev.samovar.sse.EventStream;
import dev.samovar.sse.ServerSentEvent;
import dev.samovar.worker.NoBindings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Bodies that are made of others, and events. */
final class Streams {

  private Streams() {}

  static void routes(Router<NoBindings> router) {
    router.post("/streams/flip", c -> stream(c.request().body().transformed(Streams::flip)));
    router.post("/streams/count", c -> stream(c.request().body().transformed(new Count())));
    router.post("/streams/gzip", c -> stream(c.request().body().compressed(GZIP)));
    router.post("/streams/plain", c -> stream(c.request().body().decompressed(GZIP)));
    router.post("/streams/both", c -> stream(both(c.request().body())));
    router.get("/streams/events", c -> Response.sse(Streams::tell));
    router.post("/streams/read", c -> Response.text(read(c.request().body())));
  }

  private static final CompressionFormat GZIP = CompressionFormat.GZIP;

  private static Response stream(Body body) {
    return Response.stream(MediaType.BYTES, body);
  }

  private static void flip(byte[] chunk, int count, OutputStream out) throws IOException {
    for (int i = 0; i < count; i++) {
      chunk[i] = (byte) ~chunk[i];
    }
    out.write(chunk, 0, count);
  }

  private static Body both(Body body) {
    Body result = body;
    for (CompressionFormat format : CompressionFormat.values()) {
      result = result.compressed(format).decompressed(format);
    }
    return result;
  }

  private static void tell(EventStream events) {
    events.onClose(() -> System.out.println("events: closed"));
    events.send("one\ntwo");
    events.comment("still\nhere");
    events.send(ServerSentEvent.of("post", "three").withId("3").withRetry(Duration.ofMillis(50)));
    events.pause(Duration.ofMillis(20));
    events.sendJson("post", 4);
  }

  private static String read(Body body) {
    StringBuilder text = new StringBuilder();
    try (EventReader events = EventReader.of(body)) {
      for (ServerSentEvent event : events) {
        text.append(event.name()).append('=').append(event.data()).append(';');
      }
      return text.append(events.lastEventId()).toString();
    }
  }

  /** Keeps nothing but a number, and says it at the end. */
  private static final class Count implements BodyTransform {
    private long count;

    @Override
    public void chunk(byte[] chunk, int length, OutputStream out) {
      count += length;
    }

    @Override
    public void end(OutputStream out) throws IOException {
      out.write(Long.toString(count).getBytes(StandardCharsets.US_ASCII));
    }
  }
}
