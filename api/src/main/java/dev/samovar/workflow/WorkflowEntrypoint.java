package dev.samovar.workflow;

import org.jspecify.annotations.Nullable;

/**
 * What a class annotated {@link Workflow} does.
 *
 * <p>Both types cross as JSON: a type annotated {@code @CompiledJson}, a text, number, boolean or
 * time, or a {@code List}, {@code Set} or {@code Map<String, …>} of those.
 *
 * @param <P> what an instance is made with
 * @param <R> what it ends with; {@code Void} for nothing, and then null is what it gives
 */
public interface WorkflowEntrypoint<P, R extends @Nullable Object> {

  /**
   * Do the work, in steps.
   *
   * <p>After a restart the method runs from its beginning, and a step that is done gives its stored
   * result without running: what is done outside of steps is done again, and must do no harm; names
   * of steps must be the same each time. What it throws ends the instance as errored, with type and
   * message.
   */
  R run(WorkflowEvent<P> event, WorkflowStep step);
}
