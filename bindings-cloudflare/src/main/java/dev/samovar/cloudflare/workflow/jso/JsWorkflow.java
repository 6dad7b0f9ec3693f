package dev.samovar.cloudflare.workflow.jso;

import org.teavm.jso.JSObject;

/** Workflow — @cloudflare/workers-types 5.20261117.1 index.d.ts#L18339 */
public interface JsWorkflow extends JSObject {

  /** A promise of a {@link JsWorkflowInstance}. */
  JSObject get(String id);

  /** A promise of a {@link JsWorkflowInstance}. */
  JSObject create(JSObject options);

  /** A promise of an array of {@link JsWorkflowInstance}. */
  JSObject createBatch(JSObject batch);

  /** A promise of an object with {@code deleted} and {@code errors}. */
  JSObject deleteBatch(JSObject instanceIds);
}
