package dev.samovar.workflow;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an instance stands. */
public final class InstanceStatus {
  private final InstanceState state;
  private final @Nullable InstanceError error;
  private final byte @Nullable [] output;

  /**
   * For runtimes.
   *
   * @param output JSON; null for none
   */
  public InstanceStatus(
      InstanceState state, @Nullable InstanceError error, byte @Nullable [] output) {
    this.state = state;
    this.error = error;
    this.output = output;
  }

  public InstanceState state() {
    return state;
  }

  /** Why it {@link InstanceState#ERRORED}. */
  public Optional<InstanceError> error() {
    return Optional.ofNullable(error);
  }

  /** What {@code run} gave; empty before, and if it gave nothing. */
  public <T> Optional<T> output(Class<T> type) {
    return output(JsonType.of(type));
  }

  /** As {@link #output(Class)}, for a type with arguments. */
  public <T> Optional<T> output(JsonType<T> type) {
    return output == null ? Optional.empty() : Optional.of(Json.read(output, type));
  }

  @Override
  public String toString() {
    return error == null ? state.toString() : state + " (" + error + ")";
  }
}
