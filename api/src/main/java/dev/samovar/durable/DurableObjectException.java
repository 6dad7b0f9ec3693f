package dev.samovar.durable;

import dev.samovar.worker.PlatformException;
import org.jspecify.annotations.Nullable;

/**
 * What an object's code threw while it was called by a stub. The exception itself stays there, and
 * in the log; this is what is told of it.
 */
public final class DurableObjectException extends PlatformException {

  /**
   * For runtimes.
   *
   * @param type the name of the exception's class
   */
  public DurableObjectException(String type, @Nullable String message) {
    super(type, message, null, null);
  }

  /** The name of the exception's class: {@code java.lang.IllegalStateException}. */
  public String typeName() {
    return name();
  }

  /** It was the object's code, and nothing else of the flags is known. */
  @Override
  protected boolean flag(String name) {
    return name.equals("remote");
  }
}
