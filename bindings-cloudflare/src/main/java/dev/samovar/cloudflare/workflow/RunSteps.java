package dev.samovar.cloudflare.workflow;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.JsonValues;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.interop.TypedError;
import dev.samovar.cloudflare.interop.WaitingFunction;
import dev.samovar.cloudflare.workflow.jso.JsWorkflowStep;
import dev.samovar.spi.WorkflowStepDriver;
import dev.samovar.worker.PlatformException;
import dev.samovar.workflow.Backoff;
import dev.samovar.workflow.StepException;
import dev.samovar.workflow.StepOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The steps that the platform gives to a run. */
final class RunSteps implements WorkflowStepDriver {

  private final JsWorkflowStep step;

  RunSteps(JsWorkflowStep step) {
    this.step = step;
  }

  @Override
  public byte[] run(String name, StepOptions options, Supplier<byte[]> work) {
    JSObject callback = WaitingFunction.of(context -> JsonValues.toJs(work.get()), Failure::toJs);
    return JsonValues.fromJs(call(name, () -> step.run(name, config(options), callback)));
  }

  @Override
  public void sleep(String name, Duration duration) {
    call(name, () -> step.sleep(name, duration.toMillis()));
  }

  @Override
  public void sleepUntil(String name, Instant time) {
    call(name, () -> step.sleepUntil(name, time.toEpochMilli()));
  }

  @Override
  public byte[] waitForEvent(String name, String eventType, Duration timeout) {
    JSObject options = awaited(eventType, timeout.toMillis());
    return JsonValues.fromJs(payload(call(name, () -> step.waitForEvent(name, options))));
  }

  private static @Nullable JSObject call(String step, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (!(known instanceof PlatformException failure)) {
        throw known;
      }
      TypedError told = Failure.of(TypedError.of(failure));
      throw new StepException(step, told.typeName(), told.message());
    }
  }

  private static JSObject config(StepOptions options) {
    Duration delay = options.delay();
    Backoff backoff = options.backoff();
    Duration timeout = options.timeout();
    return config(
        options.retries(),
        delay == null ? 0 : delay.toMillis(),
        backoff == null ? "" : backoff.code(),
        timeout == null ? -1 : timeout.toMillis());
  }

  @JSBody(
      params = {"retries", "delay", "backoff", "timeout"},
      script =
          "var config = {};"
              + "if (retries >= 0) config.retries = {limit: retries, delay: delay, backoff: backoff};"
              + "if (timeout >= 0) config.timeout = timeout;"
              + "return config;")
  private static native JSObject config(int retries, double delay, String backoff, double timeout);

  @JSBody(
      params = {"type", "timeout"},
      script = "return {type: type, timeout: timeout};")
  private static native JSObject awaited(String type, double timeout);

  @JSBody(params = "event", script = "return event.payload;")
  private static native @Nullable JSObject payload(JSObject event);
}
