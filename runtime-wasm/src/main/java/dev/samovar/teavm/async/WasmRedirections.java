package dev.samovar.teavm.async;

import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;

/** Methods of TeaVM's runtime that are done better elsewhere on the Wasm target. */
final class WasmRedirections implements ClassHolderTransformer {

  private static final String JS_RUNTIME = "org.teavm.jso.impl.wasmgc.WasmGCJSRuntime";
  private static final String TEXT = "dev.samovar.cloudflare.interop.WasmText";
  private static final String ERRORS = "dev.samovar.cloudflare.interop.JsErrors";

  private static final List<Redirection> ALL =
      List.of(
          // One call for a text instead of one for each char.
          redirect(JS_RUNTIME, "stringToJs", TEXT, "toJs", String.class, JSObject.class),
          redirect(JS_RUNTIME, "jsToString", TEXT, "fromJs", JSObject.class, String.class),
          // What JavaScript throws keeps its name, and is itself again when it gets back.
          redirect(JS_RUNTIME, "wrapException", ERRORS, "of", JSObject.class, Throwable.class),
          redirect(
              JS_RUNTIME, "extractException", ERRORS, "errorOf", Throwable.class, JSObject.class));

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (Redirection redirection : ALL) {
      if (redirection.className().equals(cls.getName())) {
        redirection.apply(cls);
      }
    }
  }

  private static Redirection redirect(
      String fromClass, String from, String toClass, String to, Class<?>... signature) {
    return new Redirection(fromClass, new MethodDescriptor(from, signature), toClass, to);
  }
}
