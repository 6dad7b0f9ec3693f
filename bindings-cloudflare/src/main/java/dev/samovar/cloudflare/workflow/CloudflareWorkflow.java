package dev.samovar.cloudflare.workflow;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.JsonValues;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.workflow.jso.JsWorkflow;
import dev.samovar.cloudflare.workflow.jso.JsWorkflowInstance;
import dev.samovar.spi.WorkflowDriver;
import dev.samovar.spi.WorkflowInstanceDriver;
import dev.samovar.worker.PlatformException;
import dev.samovar.workflow.BatchDeletion;
import dev.samovar.workflow.WorkflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A Workflow as env has it. */
public final class CloudflareWorkflow implements WorkflowDriver {

  private final JsWorkflow workflow;

  public CloudflareWorkflow(JSObject binding) {
    this.workflow = (JsWorkflow) binding;
  }

  @Override
  public WorkflowInstanceDriver create(NewInstance instance) {
    JSObject options = toJs(instance);
    return instance(call("begin an instance", () -> workflow.create(options)));
  }

  @Override
  public List<WorkflowInstanceDriver> createBatch(List<NewInstance> instances) {
    JSObject batch = JsArrays.create();
    for (NewInstance instance : instances) {
      JsArrays.push(batch, toJs(instance));
    }
    JSObject created = call("begin instances", () -> workflow.createBatch(batch));
    List<WorkflowInstanceDriver> drivers = new ArrayList<>();
    for (int i = 0; i < JsArrays.length(created); i++) {
      drivers.add(instance(JsArrays.get(created, i)));
    }
    return drivers;
  }

  @Override
  public WorkflowInstanceDriver get(String id) {
    return instance(call("find the instance '" + id + "'", () -> workflow.get(id)));
  }

  @Override
  public BatchDeletion deleteBatch(List<String> ids) {
    JSObject instances = JsArrays.create();
    ids.forEach(id -> JsArrays.push(instances, id));
    JSObject result = call("delete instances", () -> workflow.deleteBatch(instances));
    List<String> deleted = new ArrayList<>();
    for (int i = 0; i < deletedCount(result); i++) {
      deleted.add(deleted(result, i));
    }
    List<BatchDeletion.Failure> errors = new ArrayList<>();
    for (int i = 0; i < errorCount(result); i++) {
      errors.add(
          new BatchDeletion.Failure(
              errorId(result, i), errorCode(result, i), errorMessage(result, i)));
    }
    return new BatchDeletion(deleted, errors);
  }

  @JSBody(params = "result", script = "return result.deleted.length;")
  private static native int deletedCount(JSObject result);

  @JSBody(
      params = {"result", "place"},
      script = "return result.deleted[place].id;")
  private static native String deleted(JSObject result, int place);

  @JSBody(params = "result", script = "return result.errors.length;")
  private static native int errorCount(JSObject result);

  @JSBody(
      params = {"result", "place"},
      script = "return result.errors[place].id;")
  private static native String errorId(JSObject result, int place);

  @JSBody(
      params = {"result", "place"},
      script = "return result.errors[place].code;")
  private static native int errorCode(JSObject result, int place);

  @JSBody(
      params = {"result", "place"},
      script = "return result.errors[place].message;")
  private static native String errorMessage(JSObject result, int place);

  /**
   * The answer of a call.
   *
   * @param what is tried, for the message if it is refused
   */
  static JSObject call(String what, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (!(known instanceof PlatformException)) {
        throw known;
      }
      throw new WorkflowException("Cannot " + what + ": " + known.getMessage(), known);
    }
  }

  private static WorkflowInstanceDriver instance(JSObject instance) {
    return new CloudflareInstance((JsWorkflowInstance) instance);
  }

  private static JSObject toJs(NewInstance instance) {
    return options(instance.id(), JsonValues.toJs(instance.params()));
  }

  @JSBody(
      params = {"id", "params"},
      script = "return id === null ? {params: params} : {id: id, params: params};")
  private static native JSObject options(@Nullable String id, @Nullable JSObject params);
}
