package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.http.Body;
import dev.samovar.http.PushedBody;
import java.time.Duration;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A pipe whose writes nobody waits for: what is not taken yet is counted. Its heartbeat needs no
 * Java.
 */
public final class JsPushedBody implements PushedBody {

  private final JSObject pipe;

  public JsPushedBody(byte[] idle, Duration interval) {
    pipe = create(Bytes.toJs(idle), (double) interval.toMillis());
  }

  @Override
  public Body body() {
    return new JsBody(readable(pipe), Body.UNKNOWN_LENGTH);
  }

  @Override
  public void push(byte[] bytes) {
    push(pipe, Bytes.toJs(bytes));
  }

  @Override
  public long pendingBytes() {
    return (long) pending(pipe);
  }

  @Override
  public void close() {
    close(pipe);
  }

  @Override
  public void abort(String reason) {
    abort(pipe, reason);
  }

  @Override
  public void onClose(Runnable action) {
    onClose(pipe, action::run);
  }

  @JSBody(
      params = {"idle", "millis"},
      script =
          "var stream = new IdentityTransformStream();"
              + "var pipe = {readable: stream.readable, writer: stream.writable.getWriter(), pending: 0, taken: 0};"
              + "pipe.push = function(bytes) {"
              + "  pipe.pending += bytes.byteLength;"
              + "  pipe.writer.write(bytes).then(function() {"
              + "    pipe.pending -= bytes.byteLength; pipe.taken++; }, function() {});"
              + "};"
              + "var before = 0;"
              + "var timer = setInterval(function() {"
              + "  if (pipe.pending === 0) { pipe.push(idle); }"
              + "  else if (pipe.taken === before) { pipe.writer.abort(new Error('The client takes nothing')).then(null, function() {}); }"
              + "  before = pipe.taken;"
              + "}, millis);"
              + "var end = function() { clearInterval(timer); };"
              + "pipe.ended = pipe.writer.closed.then(end, end);"
              + "return pipe;")
  private static native JSObject create(JSObject idle, double millis);

  @JSBody(params = "pipe", script = "return pipe.readable;")
  private static native JsReadableStream readable(JSObject pipe);

  @JSBody(
      params = {"pipe", "bytes"},
      script = "pipe.push(bytes);")
  private static native void push(JSObject pipe, JSObject bytes);

  @JSBody(params = "pipe", script = "return pipe.pending;")
  private static native double pending(JSObject pipe);

  @JSBody(params = "pipe", script = "pipe.writer.close().then(null, function() {});")
  private static native void close(JSObject pipe);

  @JSBody(
      params = {"pipe", "reason"},
      script = "pipe.writer.abort(new Error(reason)).then(null, function() {});")
  private static native void abort(JSObject pipe, String reason);

  @JSBody(
      params = {"pipe", "action"},
      script = "pipe.ended.then(function() { action(); });")
  private static native void onClose(JSObject pipe, Action action);

  /** What happens at the end. */
  @JSFunctor
  interface Action extends JSObject {
    void run();
  }
}
