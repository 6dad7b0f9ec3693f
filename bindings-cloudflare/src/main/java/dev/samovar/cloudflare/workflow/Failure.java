package dev.samovar.cloudflare.workflow;

import dev.samovar.workflow.InstanceError;
import dev.samovar.workflow.NonRetryableException;
import dev.samovar.workflow.StepException;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What a run or a step threw, as the platform stores it: an error's name and message.
 *
 * <p>Of a name that JavaScript does not know the platform makes an Error whose message begins with
 * it.
 */
final class Failure {
  private static final String FINAL = "NonRetryableError";

  private final String typeName;
  private final String message;

  private Failure(String typeName, String message) {
    this.typeName = typeName;
    this.message = message;
  }

  static Failure of(String name, String message) {
    int colon = message.indexOf(": ");
    boolean isTold = name.equals("Error") && colon > 0 && isName(message, colon);
    Failure failure =
        isTold
            ? new Failure(message.substring(0, colon), message.substring(colon + 2))
            : new Failure(name, message);
    return failure.typeName.equals(FINAL)
        ? new Failure(NonRetryableException.class.getName(), failure.message)
        : failure;
  }

  static JSObject toJs(Throwable thrown) {
    if (thrown instanceof StepException step) {
      return error(step.typeName(), step.reason());
    }
    String message = thrown.getMessage() == null ? "" : thrown.getMessage();
    boolean isFinal = thrown instanceof NonRetryableException;
    return error(isFinal ? FINAL : thrown.getClass().getName(), message);
  }

  InstanceError ofInstance() {
    return new InstanceError(typeName, message);
  }

  StepException ofStep(String step) {
    return new StepException(step, typeName, message);
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

  @JSBody(
      params = {"name", "message"},
      script = "var error = new Error(message); error.name = name; return error;")
  private static native JSObject error(String name, String message);
}
