package dev.samovar.teavm.async;

import java.util.function.Consumer;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;

/**
 * The body of one of our native methods: what Java may not write, because it is private in the
 * class library.
 */
record NativeBody(String className, MethodDescriptor method, Consumer<ProgramEmitter> writer) {

  void apply(ClassHolder cls, ClassHierarchy hierarchy) {
    MethodHolder holder = cls.getMethod(method);
    if (holder == null) {
      throw new IllegalStateException(
          className + " has no " + method + " any more, but the plugin writes its body");
    }
    holder.getModifiers().remove(ElementModifier.NATIVE);
    writer.accept(ProgramEmitter.create(holder, hierarchy));
  }
}
