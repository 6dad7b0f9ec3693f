package dev.samovar.cloudflare.workflow.jso;

import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;

/**
 * WorkflowStep — @cloudflare/workers-types 5.20261117.1 index.d.ts#L16370; its methods give
 * promises
 */
public interface JsWorkflowStep extends JSObject {

  @JSMethod("do")
  JSObject run(String name, JSObject config, JSObject callback);

  JSObject sleep(String name, double milliseconds);

  JSObject sleepUntil(String name, double timestamp);

  JSObject waitForEvent(String name, JSObject options);
}
