package dev.samovar.cloudflare.workflow;

import dev.samovar.cloudflare.interop.JsonValues;
import dev.samovar.cloudflare.interop.TypedError;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.workflow.jso.JsWorkflowInstance;
import dev.samovar.spi.WorkflowInstanceDriver;
import dev.samovar.workflow.InstanceError;
import dev.samovar.workflow.InstanceState;
import dev.samovar.workflow.InstanceStatus;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** An instance of a Workflow. */
final class CloudflareInstance implements WorkflowInstanceDriver {

  private final JsWorkflowInstance instance;

  CloudflareInstance(JsWorkflowInstance instance) {
    this.instance = instance;
  }

  @Override
  public String id() {
    return instance.getId();
  }

  @Override
  public InstanceStatus status() {
    JSObject status = call("ask for the status of", instance::status);
    byte[] output = Output.fromJs(status);
    return new InstanceStatus(
        InstanceState.of(state(status)), error(status), output.length == 0 ? null : output);
  }

  @Override
  public void pause() {
    call("pause", instance::pause);
  }

  @Override
  public void resume() {
    call("resume", instance::resume);
  }

  @Override
  public void terminate() {
    call("terminate", instance::terminate);
  }

  @Override
  public void restart() {
    call("restart", instance::restart);
  }

  @Override
  public void sendEvent(String type, byte[] payload) {
    JSObject event = event(type, JsonValues.toJs(payload));
    call("send '" + type + "' to", () -> instance.sendEvent(event));
  }

  @Override
  public void delete() {
    call("delete", instance::delete);
  }

  @Override
  public Events subscribe(long cursor, List<String> types) {
    JSObject filter = JsArrays.create();
    types.forEach(type -> JsArrays.push(filter, type));
    JSObject options = options((double) cursor, filter);
    return new CloudflareEvents(id(), call("subscribe to", () -> instance.subscribe(options)));
  }

  private JSObject call(String what, Supplier<JSObject> call) {
    return CloudflareWorkflow.call(what + " the instance '" + id() + "'", call);
  }

  private static @Nullable InstanceError error(JSObject status) {
    if (!hasError(status)) {
      return null;
    }
    TypedError told = Failure.of(TypedError.of(errorName(status), errorMessage(status)));
    return new InstanceError(told.typeName(), told.message());
  }

  @JSBody(
      params = {"cursor", "filter"},
      script =
          "var options = {};"
              + "if (cursor >= 0) options.cursor = cursor;"
              + "if (filter.length > 0) options.filter = filter;"
              + "return options;")
  private static native JSObject options(double cursor, JSObject filter);

  @JSBody(params = "status", script = "return status.status;")
  private static native String state(JSObject status);

  @JSBody(params = "status", script = "return !!status.error;")
  private static native boolean hasError(JSObject status);

  @JSBody(params = "status", script = "return String(status.error.name);")
  private static native String errorName(JSObject status);

  @JSBody(params = "status", script = "return String(status.error.message);")
  private static native String errorMessage(JSObject status);

  @JSBody(
      params = {"type", "payload"},
      script = "return {type: type, payload: payload};")
  private static native JSObject event(String type, @Nullable JSObject payload);
}
