package dev.samovar.cloudflare.http;

import dev.samovar.http.Body;
import dev.samovar.http.MalformedBodyException;
import dev.samovar.worker.PlatformException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/**
 * A body that the platform is given, and why its bytes ended early.
 *
 * <p>The platform tells a binding only that a stream failed. Where code of Java's wrote the stream,
 * the caller of the binding gets the exception of that code, as on a JVM.
 */
public final class SentBody {

  private final Origin origin;
  private @Nullable JSObject content;
  private @Nullable Throwable failure;

  private SentBody(Origin origin) {
    this.origin = origin;
  }

  /** No body. */
  public static SentBody empty() {
    return new SentBody(Origin.SERVER);
  }

  /** A body as {@link Bodies#toJs(Body)} has it. */
  public static SentBody of(Body body) {
    SentBody sent = new SentBody(body instanceof JsBody js ? js.origin() : Origin.SERVER);
    sent.content = Bodies.toJs(body, sent);
    return sent;
  }

  /** A body of the platform's that is collected first: a promise of an {@code ArrayBuffer}. */
  public static SentBody collected(JsBody body) {
    SentBody sent = new SentBody(body.origin());
    sent.content = body.collect();
    return sent;
  }

  /** Null if it is empty. */
  public @Nullable JSObject content() {
    return content;
  }

  /** What the code that writes it has thrown. */
  void fail(Throwable thrown) {
    failure = thrown;
  }

  /**
   * Throw what the code that wrote the body threw; return if it threw nothing so far.
   *
   * @throws UncheckedIOException for an {@link IOException}, as reading a body throws
   */
  public void throwIfFailed() {
    origin.throwIfFailed();
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof IOException io) {
      throw new UncheckedIOException(io.getMessage(), io);
    }
  }

  /**
   * Throw where a binding could not take the body because of its bytes, or of its sender.
   *
   * @param refusal what the binding said
   */
  public void throwIfFailed(PlatformException refusal) {
    throwIfFailed();
    if (origin.isAtFault(String.valueOf(refusal.getMessage()))) {
      String message = "The body broke off: " + refusal.getMessage();
      throw new UncheckedIOException(message, new MalformedBodyException(message, refusal));
    }
  }
}
