package dev.samovar.teavm.async;

import java.util.Set;
import org.teavm.interop.Export;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;

/**
 * Takes out of the module what TeaVM exports and our host never calls, and what is linked for that
 * alone: the scheduler, and the allocator of linear memory, which direct buffers link by
 * themselves.
 */
final class UnaskedExports implements ClassHolderTransformer {

  private static final Set<String> CLASSES =
      Set.of("org.teavm.runtime.EventQueue", "org.teavm.runtime.heap.Heap");

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!CLASSES.contains(cls.getName())) {
      return;
    }
    for (MethodHolder method : cls.getMethods()) {
      if (method.getAnnotations().get(Export.class.getName()) != null) {
        method.getAnnotations().remove(Export.class.getName());
      }
    }
  }
}
