package dev.samovar.cloudflare.workflow.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * WorkflowInstance — @cloudflare/workers-types 5.20261117.1 index.d.ts#L18677; its methods give
 * promises
 */
public interface JsWorkflowInstance extends JSObject {

  @JSProperty
  String getId();

  JSObject pause();

  JSObject resume();

  JSObject terminate();

  JSObject restart();

  JSObject status();

  JSObject sendEvent(JSObject event);

  JSObject delete();

  JSObject subscribe(JSObject options);
}
