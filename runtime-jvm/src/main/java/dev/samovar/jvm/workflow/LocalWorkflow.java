package dev.samovar.jvm.workflow;

import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkflowClass;
import dev.samovar.spi.WorkflowDriver;
import dev.samovar.spi.WorkflowInstanceDriver;
import dev.samovar.workflow.BatchDeletion;
import dev.samovar.workflow.WorkflowException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The instances of a class; they last as long as the process. */
public final class LocalWorkflow implements WorkflowDriver {
  /** The platform's code. */
  private static final int MISSING = 10400;

  private final String name;
  private final WorkflowClass<?, ?> type;
  private final BindingSource bindings;
  private final WorkerLog log;
  private final Map<String, LocalInstance> instances = new ConcurrentHashMap<>();

  /**
   * @param name as in the configuration
   */
  public LocalWorkflow(
      String name, WorkflowClass<?, ?> type, BindingSource bindings, WorkerLog log) {
    this.name = name;
    this.type = type;
    this.bindings = bindings;
    this.log = log;
  }

  @Override
  public WorkflowInstanceDriver create(NewInstance instance) {
    String given = instance.id();
    String id = given == null ? UUID.randomUUID().toString() : given;
    if (!id.matches("[a-zA-Z0-9_][a-zA-Z0-9-_]{0,99}")) {
      throw new WorkflowException(
          "Cannot begin an instance: Workflow instance has invalid id", null);
    }
    LocalInstance created = instance(id, instance.params());
    if (instances.putIfAbsent(id, created) != null) {
      throw new WorkflowException(
          "Cannot begin an instance: (instance.already_exists) There is one with the id '"
              + id
              + "' already",
          null);
    }
    created.start();
    return created;
  }

  @Override
  public List<WorkflowInstanceDriver> createBatch(List<NewInstance> batch) {
    List<WorkflowInstanceDriver> created = new ArrayList<>();
    for (NewInstance instance : batch) {
      String id = instance.id();
      if (id == null || !instances.containsKey(id)) {
        created.add(create(instance));
      }
    }
    return created;
  }

  @Override
  public WorkflowInstanceDriver get(String id) {
    LocalInstance instance = instances.get(id);
    if (instance == null) {
      throw new WorkflowException(
          "Cannot find the instance '" + id + "': instance.not_found", null);
    }
    return instance;
  }

  @Override
  public BatchDeletion deleteBatch(List<String> ids) {
    List<String> deleted = new ArrayList<>();
    List<BatchDeletion.Failure> errors = new ArrayList<>();
    for (String id : ids) {
      LocalInstance instance = instances.get(id);
      if (instance != null) {
        instance.delete();
      }
      if (instance != null || deleted.contains(id)) {
        deleted.add(id);
      } else {
        errors.add(new BatchDeletion.Failure(id, MISSING, "instance.not_found"));
      }
    }
    return new BatchDeletion(deleted, errors);
  }

  private LocalInstance instance(String id, byte[] params) {
    return new LocalInstance(
        id,
        (event, step) -> type.run(bindings, event, step),
        params,
        name,
        Instant.now(),
        log,
        () -> instances.remove(id));
  }
}
