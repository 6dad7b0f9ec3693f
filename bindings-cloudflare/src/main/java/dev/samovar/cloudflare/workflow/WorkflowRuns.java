package dev.samovar.cloudflare.workflow;

import dev.samovar.cloudflare.interop.JsonValues;
import dev.samovar.cloudflare.workflow.jso.JsWorkflowStep;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkflowClass;
import dev.samovar.workflow.WorkflowEvent;
import dev.samovar.workflow.WorkflowStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Runs of instances, as the platform asks for them. */
public final class WorkflowRuns {

  private WorkflowRuns() {}

  /**
   * Run an instance, from its beginning.
   *
   * @param step its steps, the platform's
   * @return what the instance ends with
   */
  public static @Nullable JSObject run(
      WorkflowClass<?, ?> type, BindingSource bindings, JSObject event, JSObject step) {
    WorkflowEvent<byte[]> read =
        new WorkflowEvent<>(
            JsonValues.fromJs(payload(event)),
            Instant.ofEpochMilli((long) timestamp(event)),
            id(event),
            workflow(event));
    RunSteps steps = new RunSteps((JsWorkflowStep) step);
    return Output.toJs(type.run(bindings, read, new WorkflowStep(steps)));
  }

  /** The Error that ends an instance. */
  public static JSObject failure(Throwable thrown) {
    return Failure.toJs(thrown);
  }

  @JSBody(params = "event", script = "return event.payload;")
  private static native @Nullable JSObject payload(JSObject event);

  @JSBody(params = "event", script = "return Number(event.timestamp);")
  private static native double timestamp(JSObject event);

  @JSBody(params = "event", script = "return String(event.instanceId);")
  private static native String id(JSObject event);

  @JSBody(params = "event", script = "return String(event.workflowName);")
  private static native String workflow(JSObject event);
}
