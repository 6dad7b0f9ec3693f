package dev.samovar.cloudflare.interop;

import dev.samovar.worker.PlatformException;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What of a Java exception crosses to another worker, or into the platform's storage: an Error
 * whose name is the exception's class, and its message.
 *
 * <p>Where an error's own name is lost, in Workflows and at older compatibility dates, the platform
 * writes it before the message.
 */
public record TypedError(String typeName, String message) {

  /** What is told by an error that came from there. */
  public static TypedError of(PlatformException exception) {
    String message = exception.getMessage();
    return of(exception.name(), message == null ? "" : message);
  }

  public static TypedError of(String name, String message) {
    int colon = message.indexOf(": ");
    return name.equals("Error") && colon > 0 && isName(message, colon)
        ? new TypedError(message.substring(0, colon), message.substring(colon + 2))
        : new TypedError(name, message);
  }

  public static TypedError of(Throwable thrown) {
    String message = thrown.getMessage();
    return new TypedError(thrown.getClass().getName(), message == null ? "" : message);
  }

  /** The Error. */
  public JSObject toJs() {
    return Errors.create(typeName, message);
  }

  private static boolean isName(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.' && !Character.isJavaIdentifierPart(c)) {
        return false;
      }
    }
    return true;
  }

  /** A record has no native methods. */
  private static final class Errors {
    @JSBody(
        params = {"name", "message"},
        script = "var error = new Error(message); error.name = name; return error;")
    static native JSObject create(String name, String message);
  }
}
