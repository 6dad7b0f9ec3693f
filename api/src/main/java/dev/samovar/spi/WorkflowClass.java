package dev.samovar.spi;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.workflow.WorkflowEntrypoint;
import dev.samovar.workflow.WorkflowEvent;
import dev.samovar.workflow.WorkflowStep;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a runtime runs the instances of a class.
 *
 * @param result null for nothing
 */
public record WorkflowClass<P, R>(
    JsonType<P> params,
    @Nullable JsonType<R> result,
    Function<BindingSource, WorkflowEntrypoint<P, R>> factory) {
  private static final byte[] NOTHING = {};

  /**
   * @param event its payload is JSON
   * @return JSON; no bytes for nothing
   */
  public byte[] run(BindingSource bindings, WorkflowEvent<byte[]> event, WorkflowStep step) {
    WorkflowEvent<P> typed =
        new WorkflowEvent<>(
            Json.read(event.payload(), params),
            event.timestamp(),
            event.instanceId(),
            event.workflowName());
    R output = factory.apply(bindings).run(typed, step);
    return result == null || output == null ? NOTHING : Json.write(output, result);
  }
}
