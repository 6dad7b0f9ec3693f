package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsReadableStream;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Collects a stream's bytes in JavaScript: Java waits once, not for each chunk. */
final class JsCollector {

  private JsCollector() {}

  /**
   * A promise of all bytes, an {@code ArrayBuffer}; of null if there are more than {@code limit}:
   * the stream is unlocked then, with the rest of its bytes.
   */
  static JSObject collect(JsReadableStream stream, long limit) {
    return collect(stream, (double) limit);
  }

  /**
   * A client chooses the size of its chunks, and a read of each costs 30 µs. workerd fills a buffer
   * from several chunks of a stream that it made itself; a stream that JavaScript made is read
   * chunk by chunk.
   *
   * @see <a
   *     href="https://developers.cloudflare.com/workers/runtime-apis/streams/readablestreambyobreader/">
   *     ReadableStreamBYOBReader.readAtLeast</a>
   */
  @JSBody(
      params = {"stream", "limit"},
      script =
          "var parts = [], size = 0, reader;"
              + "try { reader = stream.getReader({mode: 'byob'}); }"
              + "catch (e) { reader = stream.getReader(); }"
              + "return new Promise(function(resolve, reject) {"
              + "  function next() {"
              + "    var most = Math.min(65536, Math.max(4096, size));"
              + "    (reader.readAtLeast ? reader.readAtLeast(most, new Uint8Array(most)) : reader.read())"
              + "      .then(function(part) {"
              + "        if (part.value) { size += part.value.byteLength; parts.push(part.value); }"
              + "        if (size > limit) { reader.releaseLock(); resolve(null); }"
              + "        else if (part.done) { resolve(new Blob(parts).arrayBuffer()); }"
              + "        else { next(); }"
              + "      }).then(null, reject);"
              + "  }"
              + "  next();"
              + "});")
  private static native JSObject collect(JsReadableStream stream, double limit);
}
