package dev.samovar.teavm.async;

import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/**
 * Counts the calls from JavaScript into Java on the JavaScript target, so that a wait within one is
 * an exception that says so. TeaVM would suspend the thread, and JavaScript would go on in the
 * middle of it.
 */
final class CountedCallbacks implements ClassHolderTransformer {

  /** Where JavaScript starts and resumes threads: no callbacks, but the bottom of their stacks. */
  private static final String[] BOTTOMS = {
    "dev.samovar.cloudflare.interop.", "dev.samovar.wasm.Main"
  };

  private static final String EXPOSED = "org.teavm.jso.impl.JSInstanceExpose";
  static final Guard GUARD = new Guard(callbacks("enter"), callbacks("leave"));

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (String prefix : BOTTOMS) {
      if (cls.getName().startsWith(prefix)) {
        return;
      }
    }
    for (MethodHolder method : List.copyOf(cls.getMethods())) {
      if (method.getAnnotations().get(EXPOSED) != null && method.getProgram() != null) {
        GUARD.put(cls, method);
      }
    }
  }

  private static MethodReference callbacks(String name) {
    return new MethodReference("dev.samovar.cloudflare.interop.Callbacks", name, ValueType.VOID);
  }
}
