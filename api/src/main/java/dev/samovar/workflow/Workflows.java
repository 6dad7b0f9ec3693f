package dev.samovar.workflow;

import dev.samovar.http.HttpException;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.WorkflowDriver;
import dev.samovar.spi.WorkflowDriver.NewInstance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All instances of a Workflow; a binding of {@code [[workflows]]}.
 *
 * @param <P> what an instance is made with
 * @see <a href="https://developers.cloudflare.com/workflows/build/workers-api/#workflow">Workflows:
 *     Workflow</a>
 */
public final class Workflows<P> {
  private static final int BATCH = 100;

  private final WorkflowDriver driver;
  private final JsonType<P> type;

  /** For generated code; a handler gets it from its env. */
  public Workflows(WorkflowDriver driver, JsonType<P> type) {
    this.driver = driver;
    this.type = type;
  }

  /** Begin an instance with an id of the platform's. */
  public WorkflowInstance create(P params) {
    return create(null, params);
  }

  /**
   * Begin an instance.
   *
   * @param id at most 100 letters, digits, {@code -} and {@code _}, beginning with no sign; never
   *     used before
   * @throws WorkflowException if there is one with that id: {@link WorkflowException#isExisting()}
   */
  public WorkflowInstance create(@Nullable String id, P params) {
    return new WorkflowInstance(driver.create(one(id, params)));
  }

  /**
   * Begin several instances in one call, at most {@value #BATCH}.
   *
   * @param paramsById those whose id was used before are left out
   * @return those that began
   */
  public List<WorkflowInstance> createBatch(Map<String, P> paramsById) {
    if (paramsById.size() > BATCH) {
      throw tooMany(paramsById.size());
    }
    List<NewInstance> batch = new ArrayList<>();
    paramsById.forEach((id, params) -> batch.add(one(id, params)));
    return driver.createBatch(batch).stream().map(WorkflowInstance::new).toList();
  }

  /**
   * An instance.
   *
   * @throws WorkflowException if there is none: {@link WorkflowException#isMissing()}
   */
  public WorkflowInstance get(String id) {
    return new WorkflowInstance(driver.get(id));
  }

  /**
   * Remove several instances in one call, at most {@value #BATCH}, in whatever state they are.
   *
   * @param ids one that does not exist is told in the result, and the others are removed
   */
  public BatchDeletion deleteBatch(Collection<String> ids) {
    if (ids.isEmpty()) {
      return new BatchDeletion(List.of(), List.of());
    }
    if (ids.size() > BATCH) {
      throw tooMany(ids.size());
    }
    return driver.deleteBatch(List.copyOf(ids));
  }

  private static HttpException tooMany(int count) {
    return new HttpException(
        422, "too_many_instances", "A batch has at most " + BATCH + " instances, was " + count);
  }

  private NewInstance one(@Nullable String id, P params) {
    return new NewInstance(id, Json.write(params, type));
  }
}
