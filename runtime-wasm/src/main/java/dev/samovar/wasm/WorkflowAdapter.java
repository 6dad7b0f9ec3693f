package dev.samovar.wasm;

import dev.samovar.cloudflare.env.CloudflareBindings;
import dev.samovar.cloudflare.workflow.WorkflowRuns;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkflowClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** An instance of a Workflow, from its beginning or its last step. */
final class WorkflowAdapter implements EventAdapter {

  private final Map<String, WorkflowClass<?, ?>> classes;
  private final WorkerLog log;

  WorkflowAdapter(Map<String, WorkflowClass<?, ?>> classes, WorkerLog log) {
    this.classes = classes;
    this.log = log;
  }

  @Override
  public String event() {
    return "workflow.run";
  }

  @Override
  public @Nullable JSObject handle(JSObject subject, JSObject env, JSObject context) {
    String name = name(subject);
    CloudflareBindings bindings = new CloudflareBindings(env);
    try {
      return WorkflowRuns.run(classes.get(name), bindings, event(subject), step(subject));
    } catch (Throwable e) {
      log.error("The Workflow " + name + " failed", e);
      return WorkflowRuns.failure(e);
    } finally {
      bindings.end(new JsExecutionContext(context));
    }
  }

  @JSBody(params = "subject", script = "return subject.name;")
  private static native String name(JSObject subject);

  @JSBody(params = "subject", script = "return subject.event;")
  private static native JSObject event(JSObject subject);

  @JSBody(params = "subject", script = "return subject.step;")
  private static native JSObject step(JSObject subject);
}
