package dev.samovar.teavm.async;

import org.teavm.interop.Export;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;

/**
 * Takes TeaVM's scheduler out of the module: nothing is scheduled by it here, and its exports keep
 * it linked.
 */
final class NoEventQueue implements ClassHolderTransformer {

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!cls.getName().equals("org.teavm.runtime.EventQueue")) {
      return;
    }
    for (MethodHolder method : cls.getMethods()) {
      if (method.getAnnotations().get(Export.class.getName()) != null) {
        method.getAnnotations().remove(Export.class.getName());
      }
    }
  }
}
