package dev.samovar.teavm.async;

import dev.samovar.cloudflare.interop.ThreadState;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * The bodies of our native methods on threads and monitors, by the fields that TeaVM's own
 * scheduler uses.
 */
final class NativeBodies implements ClassHolderTransformer {

  private static final String THREADS = "dev.samovar.cloudflare.interop.Threads";
  private static final String MONITORS = "dev.samovar.wasm.thread.Monitors";
  private static final String INTERRUPTION = "dev.samovar.wasm.thread.Interruption";
  private static final String SUPPRESSED = "dev.samovar.wasm.thread.Suppressed";
  private static final ValueType MONITOR = ValueType.object("java.lang.Object$Monitor");

  private final List<NativeBody> bodies;

  NativeBodies(boolean wasm) {
    bodies =
        List.of(
            body(
                THREADS,
                "setCurrent",
                e -> e.setField(Thread.class, "currentThread", thread(e)).exit(),
                Thread.class,
                void.class),
            body(
                THREADS,
                "setKey",
                e -> set(e, "key", e.var(2, Object.class)),
                Thread.class,
                Object.class,
                void.class),
            body(
                THREADS,
                "setState",
                e -> set(e, ThreadStateField.NAME, e.var(2, ThreadState.class)),
                Thread.class,
                ThreadState.class,
                void.class),
            body(
                THREADS,
                "state",
                e -> thread(e).getField(ThreadStateField.NAME, ThreadStateField.TYPE).returnValue(),
                Thread.class,
                ThreadState.class),
            body(THREADS, "run", e -> call(e, thread(e), "runThread"), Thread.class, void.class),
            body(
                INTERRUPTION,
                "flag",
                e -> set(e, "interruptedFlag", e.constant(1)),
                Thread.class,
                void.class),
            body(
                SUPPRESSED,
                "get",
                e -> thrown(e).getField("suppressed", Throwable[].class).returnValue(),
                Throwable.class,
                Throwable[].class),
            body(
                SUPPRESSED,
                "set",
                NativeBodies::setSuppressed,
                Throwable.class,
                Throwable[].class,
                void.class),
            body(
                MONITORS,
                "monitor",
                e -> monitor(e, wasm).returnValue(),
                Object.class,
                Object.class),
            body(
                MONITORS,
                "ownerOf",
                e -> fields(e).getField("owner", Thread.class).returnValue(),
                Object.class,
                Thread.class),
            body(
                MONITORS,
                "countOf",
                e -> fields(e).getField("count", int.class).returnValue(),
                Object.class,
                int.class),
            body(MONITORS, "setFree", NativeBodies::setFree, Object.class, void.class),
            body(
                MONITORS,
                "take",
                e -> callWithCount(e, "monitorEnter"),
                Object.class,
                int.class,
                void.class),
            body(
                MONITORS,
                "give",
                e -> callWithCount(e, "monitorExit"),
                Object.class,
                int.class,
                void.class));
  }

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (NativeBody body : bodies) {
      if (body.className().equals(cls.getName())) {
        body.apply(cls, context.getHierarchy());
      }
    }
  }

  private static NativeBody body(
      String className, String name, Consumer<ProgramEmitter> writer, Class<?>... signature) {
    return new NativeBody(className, new MethodDescriptor(name, signature), writer);
  }

  private static ValueEmitter thread(ProgramEmitter e) {
    return e.var(1, Thread.class);
  }

  private static ValueEmitter thrown(ProgramEmitter e) {
    return e.var(1, Throwable.class);
  }

  private static void setSuppressed(ProgramEmitter e) {
    thrown(e).setField("suppressed", e.var(2, Throwable[].class));
    e.exit();
  }

  private static void set(ProgramEmitter e, String field, ValueEmitter value) {
    thread(e).setField(field, value);
    e.exit();
  }

  private static void call(ProgramEmitter e, ValueEmitter instance, String method) {
    instance.invokeSpecial(method);
    e.exit();
  }

  /**
   * On the Wasm target the field also holds the identity hash, so TeaVM has a method that tells
   * them apart.
   */
  private static ValueEmitter monitor(ProgramEmitter e, boolean wasm) {
    ValueEmitter object = e.var(1, Object.class);
    return wasm ? object.invokeSpecial("getMonitor", MONITOR) : object.getField("monitor", MONITOR);
  }

  private static ValueEmitter fields(ProgramEmitter e) {
    return e.var(1, Object.class).cast(MONITOR);
  }

  private static void setFree(ProgramEmitter e) {
    ValueEmitter monitor = fields(e);
    monitor.setField("owner", e.constantNull(Thread.class));
    monitor.setField("count", e.constant(0));
    e.exit();
  }

  private static void callWithCount(ProgramEmitter e, String method) {
    e.invoke(Object.class, method, e.var(1, Object.class), e.var(2, int.class));
    e.exit();
  }
}
