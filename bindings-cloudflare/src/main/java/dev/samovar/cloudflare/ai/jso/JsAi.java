package dev.samovar.cloudflare.ai.jso;

import org.teavm.jso.JSObject;

/** Ai — workerd types/generated-snapshot/index.d.ts */
public interface JsAi extends JSObject {

  /** A promise of a JSON value, a {@code ReadableStream} or a {@code Response}. */
  JSObject run(String model, JSObject inputs, JSObject options);
}
