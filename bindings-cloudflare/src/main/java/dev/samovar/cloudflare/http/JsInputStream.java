package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.http.jso.JsReadableStreamDefaultReader;
import dev.samovar.cloudflare.http.jso.JsReadableStreamReadResult;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.worker.PlatformException;
import java.io.IOException;
import java.io.InputStream;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A platform's stream, chunk by chunk as it comes; a read waits for the next one. */
public final class JsInputStream extends InputStream {

  private static final byte[] NOTHING = new byte[0];

  private final JsReadableStreamDefaultReader reader;
  private final Origin origin;
  private byte[] chunk = NOTHING;
  private int at;
  private boolean ended;

  /** Locks the stream. */
  public JsInputStream(JsReadableStream stream) {
    this(stream, Origin.SERVER);
  }

  JsInputStream(JsReadableStream stream, Origin origin) {
    this.reader = stream.getReader();
    this.origin = origin;
  }

  @Override
  public int read() throws IOException {
    return fill() ? chunk[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, target, offset, count);
    at += count;
    return count;
  }

  @Override
  public int available() {
    return chunk.length - at;
  }

  /**
   * Drops what comes, outside of Java, until so much has come, or for half a second nothing: who
   * only announces a body gets an answer too.
   */
  void discard(long most) {
    if (!ended) {
      Promises.await(discard(reader, (double) most));
    }
  }

  /** Tells the other side that no more is wanted. */
  @Override
  public void close() {
    if (ended) {
      return;
    }
    ended = true;
    chunk = NOTHING;
    at = 0;
    try {
      Promises.await(reader.cancel());
    } catch (PlatformException e) {
      // The stream had failed; who reads it has been told.
    }
  }

  /** Whether there is a byte at hand; waits for the next chunk if need be. */
  private boolean fill() throws IOException {
    while (at == chunk.length && !ended) {
      next();
    }
    return at < chunk.length;
  }

  private void next() throws IOException {
    JsReadableStreamReadResult result = result();
    at = 0;
    ended = result.isDone();
    chunk = ended ? NOTHING : Bytes.fromJs(result.getValue());
  }

  private JsReadableStreamReadResult result() throws IOException {
    try {
      return (JsReadableStreamReadResult) Promises.await(reader.read());
    } catch (PlatformException e) {
      ended = true;
      throw origin.failure("The stream broke off: " + e.getMessage(), e);
    }
  }

  /** Fulfils also where the stream breaks off: nobody is left who could read an answer. */
  @JSBody(
      params = {"reader", "most"},
      script =
          "var end = Date.now() + 3000;"
              + "function next(left) {"
              + "  var timer;"
              + "  var late = new Promise(function(resolve) { timer = setTimeout(resolve, 500, null); });"
              + "  return Promise.race([reader.read(), late]).then(function(part) {"
              + "    clearTimeout(timer);"
              + "    if (part === null || part.done || Date.now() > end) { return null; }"
              + "    left -= part.value.byteLength;"
              + "    return left < 0 ? null : next(left);"
              + "  });"
              + "}"
              + "return next(most).then(null, function() { return null; });")
  private static native JSObject discard(JsReadableStreamDefaultReader reader, double most);
}
