package dev.samovar.teavm.async;

import java.util.List;
import org.teavm.jso.JSExport;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;

/**
 * Takes the JavaScript target's exports out of the main class, and {@code main} itself: on the Wasm
 * target WasmEntry has its own, and TeaVM's way into {@code main} links its scheduler of
 * coroutines.
 */
final class WasmExports implements ClassHolderTransformer {

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!cls.getName().equals("dev.samovar.wasm.Main")) {
      return;
    }
    for (MethodHolder method : List.copyOf(cls.getMethods())) {
      if (method.getAnnotations().get(JSExport.class.getName()) != null) {
        cls.removeMethod(method);
      }
    }
  }
}
