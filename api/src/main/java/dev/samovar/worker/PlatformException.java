package dev.samovar.worker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error of the platform that no type of a binding's own stands for: what workerd, or JavaScript
 * under it, threw.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/best-practices/error-handling/">Durable
 *     Objects: error handling</a>
 */
public class PlatformException extends RuntimeException {

  private final String name;
  private final @Nullable String stack;

  /**
   * @param name the JavaScript error's name: {@code TypeError}, {@code AbortError}, …
   * @param stack the JavaScript stack, if there is one
   * @param cause the error's own cause, if it has one
   */
  public PlatformException(
      String name, @Nullable String message, @Nullable String stack, @Nullable Throwable cause) {
    super(message, cause);
    this.name = name;
    this.stack = stack;
  }

  /** The JavaScript error's name: {@code TypeError}, {@code AbortError}, … */
  public final String name() {
    return name;
  }

  /** The name of the platform's error behind an exception of a binding; empty if it has none. */
  public static Optional<String> nameOf(@Nullable Throwable cause) {
    return cause instanceof PlatformException platform
        ? Optional.of(platform.name)
        : Optional.empty();
  }

  /** The JavaScript stack; null where the error has none. */
  public final @Nullable String stack() {
    return stack;
  }

  /** Whether the same call may succeed if it is made again. */
  public final boolean isRetryable() {
    return flag("retryable");
  }

  /** Whether the other side has too much to do: a retry makes it worse. */
  public final boolean isOverloaded() {
    return flag("overloaded");
  }

  /** Whether the code on the other side of a remote call threw it, not the platform between. */
  public final boolean isRemote() {
    return flag("remote");
  }

  /** Whether the Durable Object was reset: what it had not stored is lost. */
  public final boolean isDurableObjectReset() {
    return flag("durableObjectReset");
  }

  /** A boolean property of the error; false where it is missing. */
  protected boolean flag(String name) {
    return false;
  }

  @Override
  public String toString() {
    String message = getLocalizedMessage();
    return getClass().getName() + ": " + name + (message == null ? "" : ": " + message);
  }
}
