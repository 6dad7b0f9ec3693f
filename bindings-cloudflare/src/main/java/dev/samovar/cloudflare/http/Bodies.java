package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsIdentityTransformStream;
import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.ClientSignal;
import dev.samovar.cloudflare.interop.Console;
import dev.samovar.cloudflare.interop.Fibers;
import dev.samovar.cloudflare.interop.Utf8Text;
import dev.samovar.http.Body;
import dev.samovar.http.ClientGoneException;
import dev.samovar.http.MalformedBodyException;
import dev.samovar.r2.R2ObjectBody;
import dev.samovar.spi.BytesSource;
import dev.samovar.spi.TextSource;
import dev.samovar.worker.PlatformException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Bodies as JavaScript takes them: nothing, bytes, or a stream. */
public final class Bodies {

  /** workerd's words for a client that stopped in the middle of its body. */
  private static final String BROKEN_OFF = "Network connection lost.";

  private Bodies() {}

  /**
   * What {@code new Response(…)} or {@code put(…)} takes: null for an empty body, a {@code
   * Uint8Array} for one in memory, else a {@code ReadableStream}, of known length if the body says
   * its length.
   *
   * <p>A stream of Java's is pumped by a fiber of its own, no faster than the other side reads.
   */
  public static @Nullable JSObject toJs(Body body) {
    return toJs(body, false);
  }

  /**
   * As {@link #toJs}, for an answer: who writes it learns that its client has left, and the bytes
   * are lent until {@code new Response(…)} has copied them, with nothing to cross before it.
   */
  static @Nullable JSObject toClient(Body body) {
    return toJs(body, true);
  }

  private static @Nullable JSObject toJs(Body body, boolean toClient) {
    if (body instanceof R2ObjectBody object) {
      return toJs(object.content(), toClient);
    }
    if (body instanceof JsBody js) {
      return js.toJs();
    }
    if (body instanceof TextSource source) {
      return source.text().isEmpty() ? null : toJs(source.text(), toClient);
    }
    if (body instanceof BytesSource source) {
      return source.bytes().length == 0 ? null : toJs(source.bytes(), toClient);
    }
    return body.sentBy(stream -> pumped(stream, toClient));
  }

  /**
   * Throw where a binding could not take a body because its sender did not send all of it.
   *
   * @param failure of the binding
   * @throws UncheckedIOException with a {@link MalformedBodyException}, as reading the body throws
   */
  public static void throwIfBrokenOff(Body body, PlatformException failure) {
    boolean isSenders = body instanceof JsBody js && js.isJudged();
    if (isSenders && BROKEN_OFF.equals(failure.getMessage())) {
      String message = "The body broke off: " + failure.getMessage();
      throw new UncheckedIOException(message, new MalformedBodyException(message, failure));
    }
  }

  private static JSObject toJs(String text, boolean lent) {
    return lent ? Utf8Text.lend(text) : Utf8Text.toJs(text);
  }

  private static JSObject toJs(byte[] bytes, boolean lent) {
    return lent ? Bytes.lend(bytes) : Bytes.toJs(bytes);
  }

  private static JsReadableStream pumped(Body body, boolean toClient) {
    long length = body.length();
    JsIdentityTransformStream pipe = length < 0 ? pipe() : pipe(length);
    JsOutputStream sink = new JsOutputStream(pipe.getWritable(), toClient);
    ClientSignal client = ClientSignal.current();
    Runnable work = () -> pump(body, sink);
    Fibers.start(client == null ? work : client.later(work));
    return pipe.getReadable();
  }

  private static void pump(Body body, JsOutputStream sink) {
    try {
      body.writeTo(sink);
      sink.close();
    } catch (ClientGoneException | ClosedStreamException e) {
      sink.abort("Nobody reads it any more");
    } catch (Throwable e) {
      Console.error(null, "A body could not be sent to its end", e);
      sink.abort("The worker failed while it wrote the body");
    }
  }

  @JSBody(script = "return new IdentityTransformStream();")
  private static native JsIdentityTransformStream pipe();

  @JSBody(params = "length", script = "return new FixedLengthStream(length);")
  private static native JsIdentityTransformStream pipe(double length);
}
