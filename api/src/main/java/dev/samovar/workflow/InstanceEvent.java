package dev.samovar.workflow;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to an instance: {@code workflow_started}, {@code step_completed}.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workflows/build/workers-api/#workflowinstance">Workflows:
 *     WorkflowInstance</a>
 */
public final class InstanceEvent {
  private static final JsonType<Map<String, Object>> MEMBERS = JsonType.map(JsonType.any());

  private final Map<String, Object> members;

  InstanceEvent(byte[] json) {
    this.members = Json.read(json, MEMBERS);
  }

  /** From 1; {@link InstanceSubscription} goes on behind it. */
  public long id() {
    return (Long) members.get("eventId");
  }

  public Instant timestamp() {
    return Instant.ofEpochMilli((Long) members.get("timestamp"));
  }

  /** What happened, in the platform's words: {@code step_started}, {@code workflow_errored}, … */
  public String type() {
    return (String) members.get("type");
  }

  /** The step's name and, behind a dash, which one of that name it is: {@code charge-1}. */
  public Optional<String> stepName() {
    return Optional.ofNullable((String) members.get("stepName"));
  }

  /** What a step or the run gave; empty for other events, and if it gave nothing. */
  public <T> Optional<T> output(Class<T> type) {
    return output(JsonType.of(type));
  }

  /** As {@link #output(Class)}, for a type with arguments. */
  public <T> Optional<T> output(JsonType<T> type) {
    Object output = members.get("output");
    return output == null ? Optional.empty() : Optional.of(Json.read(Json.write(output), type));
  }

  @Override
  public String toString() {
    return "InstanceEvent[" + id() + ", " + type() + "]";
  }
}
