package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.http.Body;
import dev.samovar.http.CompressionFormat;
import dev.samovar.spi.CompressionDriver;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The platform's own streams: the bytes of one of its bodies do not enter Java. */
public final class JsCompression implements CompressionDriver {

  @Override
  public Body compressed(Body body, CompressionFormat format) {
    SentBody sent = SentBody.of(body);
    return JsBody.compressed(compressed(sent.content(), format.word()), sent);
  }

  @Override
  public Body decompressed(Body body, CompressionFormat format) {
    SentBody sent = SentBody.of(body);
    return JsBody.decompressed(decompressed(sent.content(), format.word()), sent);
  }

  // A Response makes a stream of bytes, of a stream and of nothing.
  @JSBody(
      params = {"source", "format"},
      script =
          "return new Response(source === null ? '' : source).body.pipeThrough(new CompressionStream(format));")
  private static native JsReadableStream compressed(@Nullable JSObject source, String format);

  @JSBody(
      params = {"source", "format"},
      script =
          "return new Response(source === null ? '' : source).body.pipeThrough(new DecompressionStream(format));")
  private static native JsReadableStream decompressed(@Nullable JSObject source, String format);
}
