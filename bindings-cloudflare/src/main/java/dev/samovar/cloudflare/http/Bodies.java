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
import dev.samovar.r2.R2ObjectBody;
import dev.samovar.spi.BytesSource;
import dev.samovar.spi.ClientErrors;
import dev.samovar.spi.TextSource;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Bodies as JavaScript takes them: nothing, bytes, or a stream. */
public final class Bodies {

  private Bodies() {}

  /**
   * What {@code new Response(…)} or {@code put(…)} takes: null for an empty body, a {@code
   * Uint8Array} for one in memory, else a {@code ReadableStream}, of known length if the body says
   * its length.
   *
   * <p>A stream of Java's is pumped by a fiber of its own, no faster than the other side reads.
   */
  public static @Nullable JSObject toJs(Body body) {
    return SentBody.of(body).content();
  }

  /**
   * As {@link #toJs}, for an answer: who writes it learns that its client has left, and the bytes
   * are lent until {@code new Response(…)} has copied them, with nothing to cross before it.
   */
  static @Nullable JSObject toClient(Body body) {
    return toJs(body, null);
  }

  /**
   * @param sent is told what the code that writes the body throws; null where a client reads it
   */
  static @Nullable JSObject toJs(Body body, @Nullable SentBody sent) {
    if (body instanceof R2ObjectBody object) {
      return toJs(object.content(), sent);
    }
    if (body instanceof JsBody js) {
      return js.toJs();
    }
    if (body instanceof TextSource source) {
      return source.text().isEmpty() ? null : toJs(source.text(), sent == null);
    }
    if (body instanceof BytesSource source) {
      return source.bytes().length == 0 ? null : toJs(source.bytes(), sent == null);
    }
    return body.sentBy(stream -> pumped(stream, sent));
  }

  private static JSObject toJs(String text, boolean lent) {
    return lent ? Utf8Text.lend(text) : Utf8Text.toJs(text);
  }

  private static JSObject toJs(byte[] bytes, boolean lent) {
    return lent ? Bytes.lend(bytes) : Bytes.toJs(bytes);
  }

  private static JsReadableStream pumped(Body body, @Nullable SentBody sent) {
    long length = body.length();
    JsIdentityTransformStream pipe = length < 0 ? pipe() : pipe(length);
    JsOutputStream sink = new JsOutputStream(pipe.getWritable(), sent == null);
    ClientSignal client = ClientSignal.current();
    Runnable work = () -> pump(body, sink, sent);
    Fibers.start(client == null ? work : client.later(work));
    return pipe.getReadable();
  }

  private static void pump(Body body, JsOutputStream sink, @Nullable SentBody sent) {
    try {
      body.writeTo(sink);
      sink.close();
    } catch (ClientGoneException | ClosedStreamException e) {
      sink.abort("Nobody reads it any more");
    } catch (Throwable e) {
      if (sent != null) {
        sent.fail(e);
      }
      if (ClientErrors.of(e).isEmpty()) {
        Console.error(null, "A body could not be sent to its end", e);
      }
      sink.abort("The worker failed while it wrote the body");
    }
  }

  @JSBody(script = "return new IdentityTransformStream();")
  private static native JsIdentityTransformStream pipe();

  @JSBody(params = "length", script = "return new FixedLengthStream(length);")
  private static native JsIdentityTransformStream pipe(double length);
}
