package dev.samovar.spi;

import dev.samovar.workflow.BatchDeletion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The instances of a Workflow as a runtime reaches them. */
public interface WorkflowDriver {

  WorkflowInstanceDriver create(NewInstance instance);

  List<WorkflowInstanceDriver> createBatch(List<NewInstance> instances);

  WorkflowInstanceDriver get(String id);

  /** Remove instances; what cannot be removed is told, and removes no other. */
  BatchDeletion deleteBatch(List<String> ids);

  /**
   * An instance to make.
   *
   * @param id null for one of the platform's
   * @param params JSON
   */
  record NewInstance(@Nullable String id, byte[] params) {}
}
