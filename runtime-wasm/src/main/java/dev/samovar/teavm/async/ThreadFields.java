package dev.samovar.teavm.async;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;

/**
 * The bodies of {@code Threads}' native methods: the fields of TeaVM's Thread that its own
 * scheduler writes.
 */
final class ThreadFields implements ClassHolderTransformer {

  private static final String THREADS = "dev.samovar.cloudflare.interop.Threads";
  private static final MethodDescriptor SET_CURRENT =
      new MethodDescriptor("setCurrent", Thread.class, void.class);
  private static final MethodDescriptor SET_KEY =
      new MethodDescriptor("setKey", Thread.class, Object.class, void.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals(THREADS)) {
      ProgramEmitter current = body(cls, SET_CURRENT, context);
      current.setField(Thread.class, "currentThread", current.var(1, Thread.class)).exit();
      ProgramEmitter key = body(cls, SET_KEY, context);
      key.var(1, Thread.class).setField("key", key.var(2, Object.class));
      key.exit();
    }
  }

  private static ProgramEmitter body(
      ClassHolder cls, MethodDescriptor descriptor, ClassHolderTransformerContext context) {
    MethodHolder method = cls.getMethod(descriptor);
    method.getModifiers().remove(ElementModifier.NATIVE);
    return ProgramEmitter.create(method, context.getHierarchy());
  }
}
