package dev.samovar.durable;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.worker.PlatformException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an object's code threw while it was called by a stub. The exception itself stays there, and
 * in the log; this has its type and message.
 *
 * <p>A 4xx crosses with status, code and detail: an {@link HttpException} that the object threw, or
 * what a client can cause at one of its bindings. If no handler catches this exception, that is the
 * answer.
 */
public final class DurableObjectException extends PlatformException implements HttpFailure {

  private final transient @Nullable HttpException answer;

  /**
   * For runtimes.
   *
   * @param type the name of the exception's class
   */
  public DurableObjectException(String type, @Nullable String message) {
    this(type, message, null);
  }

  /**
   * For runtimes.
   *
   * @param answer the 4xx that the exception is, or maps itself to; null for any other one
   */
  public DurableObjectException(
      String type, @Nullable String message, @Nullable HttpException answer) {
    super(type, message, null, null);
    this.answer = answer;
  }

  /** The name of the exception's class: {@code java.lang.IllegalStateException}. */
  public String typeName() {
    return name();
  }

  @Override
  public Optional<HttpException> toHttp() {
    return Optional.ofNullable(answer);
  }

  /** It was the object's code, and nothing else of the flags is known. */
  @Override
  protected boolean flag(String name) {
    return name.equals("remote");
  }
}
