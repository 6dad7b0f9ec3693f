package dev.samovar.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The instances of a Workflow as a runtime reaches them. */
public interface WorkflowDriver {

  WorkflowInstanceDriver create(NewInstance instance);

  List<WorkflowInstanceDriver> createBatch(List<NewInstance> instances);

  WorkflowInstanceDriver get(String id);

  /**
   * An instance to make.
   *
   * @param id null for one of the platform's
   * @param params JSON
   */
  record NewInstance(@Nullable String id, byte[] params) {}
}
