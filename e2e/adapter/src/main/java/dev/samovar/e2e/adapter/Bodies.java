package dev.samovar.e2e.adapter;

import com.dslplatform.json.CompiledJson;
import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.http.Body;
import dev.samovar.http.MediaType;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.teavm.jso.JSObject;

/** Bodies in memory, as streams, and handed on unread. */
final class Bodies {

  private static final int MEBIBYTE = 1024 * 1024;

  @CompiledJson
  record Note(String text) {}

  private Bodies() {}

  static void routes(Router<NoBindings> router) {
    router.post("/body/sum", c -> Response.text(sum(c.request().bytes(100L * MEBIBYTE))));
    router.post("/body/bytes", c -> Response.bytes(c.request().bytes(100L * MEBIBYTE)));
    router.post("/body/text", c -> Response.text(c.request().text()));
    router.post("/body/pass", c -> Response.stream(MediaType.BYTES, c.request().body()));
    router.post("/body/flip", Bodies::flip);
    router.post("/body/twice", Bodies::twice);
    router.get("/body/write/{mebibytes}", Bodies::write);
    router.get("/body/stream", c -> stream());
    router.get("/body/lines", c -> Response.stream(MediaType.TEXT, Bodies::lines));
    router.get("/body/breaks", c -> Response.stream(MediaType.TEXT, Bodies::breaks));
    router.get("/body/surrogate", c -> Response.text("a\uD800b"));
    router.get("/body/untyped", c -> Response.text("Grüße 🫖").withoutHeader("Content-Type"));
    router.get("/body/constant/tea", c -> Response.text("tea"));
    router.get("/body/constant/jam", c -> Response.text("jam"));
    router.get("/body/lent", c -> lent("a".repeat(1000), "b".repeat(1000)));
    router.get("/body/none", c -> Response.noContent());
  }

  /** What JavaScript has of one answer after another was made, with more than a body. */
  private static Response lent(String text, String other) {
    JSObject first = JsResponses.toJs(Response.text(text).withCf(new Note(other)));
    JSObject second = JsResponses.toJs(Response.bytes(text.getBytes(StandardCharsets.UTF_8)));
    JsResponses.toJs(Response.text(other));
    return Response.text(
        JsResponses.fromJs(first).body().text() + JsResponses.fromJs(second).body().text());
  }

  private static String sum(byte[] bytes) {
    int sum = 0;
    for (byte b : bytes) {
      sum += b & 0xFF;
    }
    return bytes.length + "|" + sum;
  }

  private static Response flip(Context<NoBindings> context) {
    InputStream in = context.request().stream();
    return Response.stream(MediaType.BYTES, out -> flip(in, out));
  }

  private static void flip(InputStream in, OutputStream out) throws IOException {
    byte[] chunk = new byte[8192];
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      for (int i = 0; i < count; i++) {
        chunk[i] = (byte) ~chunk[i];
      }
      out.write(chunk, 0, count);
    }
  }

  private static Response twice(Context<NoBindings> context) throws IOException {
    context.request().stream().read();
    return Response.text(context.request().text());
  }

  private static Response write(Context<NoBindings> context) {
    int mebibytes = (int) context.path("mebibytes").asLong();
    return Response.stream(MediaType.BYTES, out -> write(mebibytes, out));
  }

  private static void write(int mebibytes, OutputStream out) throws IOException {
    byte[] chunk = new byte[MEBIBYTE];
    Arrays.fill(chunk, (byte) 'x');
    for (int i = 0; i < mebibytes; i++) {
      out.write(chunk);
    }
  }

  private static Response stream() {
    byte[] bytes = new byte[100_000];
    Arrays.fill(bytes, (byte) 'y');
    return Response.stream(MediaType.BYTES, Body.of(new ByteArrayInputStream(bytes), bytes.length));
  }

  private static void lines(OutputStream out) throws IOException {
    for (int i = 0; i < 4; i++) {
      out.write(("line " + i + "\n").getBytes());
      out.flush();
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void breaks(OutputStream out) throws IOException {
    out.write("the beginning".getBytes());
    out.flush();
    throw new IllegalStateException("broken in the middle");
  }
}
