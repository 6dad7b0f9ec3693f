package dev.samovar.cloudflare.workflow;

import dev.samovar.cloudflare.interop.TypedError;
import dev.samovar.workflow.NonRetryableException;
import dev.samovar.workflow.StepException;
import org.teavm.jso.JSObject;

/** What a run or a step threw; the platform knows one name, and does not try that again. */
final class Failure {
  private static final String FINAL = "NonRetryableError";

  private Failure() {}

  static TypedError of(TypedError stored) {
    return stored.typeName().equals(FINAL)
        ? new TypedError(NonRetryableException.class.getName(), stored.message())
        : stored;
  }

  static JSObject toJs(Throwable thrown) {
    if (thrown instanceof StepException step) {
      return new TypedError(step.typeName(), step.reason()).toJs();
    }
    TypedError error = TypedError.of(thrown);
    boolean isFinal = thrown instanceof NonRetryableException;
    return (isFinal ? new TypedError(FINAL, error.message()) : error).toJs();
  }
}
