package dev.samovar.teavm.async;

import dev.samovar.teavm.Redirection;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;

/** Methods of TeaVM's class library and runtime that are done better elsewhere. */
final class Redirections implements ClassHolderTransformer {

  private static final String OBJECT = "java.lang.Object";
  private static final String THREAD = "java.lang.Thread";
  private static final String THROWABLE = "java.lang.Throwable";
  private static final String JS_RUNTIME = "org.teavm.jso.impl.wasmgc.WasmGCJSRuntime";

  private static final String MONITORS = "dev.samovar.wasm.thread.Monitors";
  private static final String SLEEP = "dev.samovar.wasm.thread.Sleep";
  private static final String INTERRUPTION = "dev.samovar.wasm.thread.Interruption";
  private static final String THREADS = "dev.samovar.cloudflare.interop.Threads";
  private static final String TEXT = "dev.samovar.cloudflare.interop.WasmText";
  private static final String CONSOLE = "dev.samovar.cloudflare.interop.Console";
  private static final String SUPPRESSED = "dev.samovar.wasm.thread.Suppressed";
  private static final String TRACES = "dev.samovar.cloudflare.interop.StackTraces";
  private static final String ERRORS = "dev.samovar.cloudflare.interop.JsErrors";

  private final List<Redirection> all = new ArrayList<>();

  private Redirections() {}

  /** What is the same on either target. */
  static Redirections everywhere() {
    Redirections to = new Redirections();
    to.add(OBJECT, "monitorEnter", MONITORS, "enter", Object.class, void.class);
    to.add(OBJECT, "monitorExit", MONITORS, "exit", Object.class, void.class);
    to.add(OBJECT, "monitorEnterWait", MONITORS, "enter", Object.class, int.class, void.class);
    to.add(OBJECT, "waitImpl", MONITORS, "await", long.class, int.class, void.class);
    to.add(OBJECT, "notify", MONITORS, "wakeOne", void.class);
    to.add(OBJECT, "notifyAll", MONITORS, "wakeAll", void.class);
    to.add(THREAD, "start", THREADS, "start", void.class);
    to.add(THREAD, "interrupt", INTERRUPTION, "interrupt", void.class);
    to.add(THREAD, "sleep", SLEEP, "sleep", long.class, void.class);
    to.add(THREAD, "switchContext", SLEEP, "pause", Thread.class, void.class);
    // As the JDK prints them, and in one entry of the log.
    to.add(THROWABLE, "printStackTrace", CONSOLE, "print", void.class);
    to.add(THROWABLE, "printStackTrace", TRACES, "print", PrintStream.class, void.class);
    to.add(THROWABLE, "printStackTrace", TRACES, "print", PrintWriter.class, void.class);
    // TeaVM's constructors leave the list null: a try with resources of which both fail would hide
    // both.
    to.add(THROWABLE, "addSuppressed", SUPPRESSED, "add", Throwable.class, void.class);
    to.add(THROWABLE, "getSuppressed", SUPPRESSED, "all", Throwable[].class);
    return to;
  }

  /**
   * What else the Wasm target needs; on the JavaScript target TeaVM's own way is right, or cheaper.
   */
  static Redirections onWasm() {
    Redirections to = new Redirections();
    // Here a monitor costs the same whether it may wait or not.
    to.add(OBJECT, "monitorEnterSync", MONITORS, "enter", Object.class, void.class);
    to.add(OBJECT, "monitorExitSync", MONITORS, "exit", Object.class, void.class);
    to.add(
        "java.util.concurrent.ArrayBlockingQueue",
        "waitForChange",
        SLEEP,
        "change",
        long.class,
        Boolean.class);
    to.add("java.lang.ref.ReferenceQueue", "remove", SLEEP, "remove", long.class, Reference.class);
    // One call for a text instead of one for each char.
    to.add(JS_RUNTIME, "stringToJs", TEXT, "toJs", String.class, JSObject.class);
    to.add(JS_RUNTIME, "jsToString", TEXT, "fromJs", JSObject.class, String.class);
    // What JavaScript throws keeps its name, and is itself again when it gets back.
    to.add(JS_RUNTIME, "wrapException", ERRORS, "of", JSObject.class, Throwable.class);
    to.add(JS_RUNTIME, "extractException", ERRORS, "errorOf", Throwable.class, JSObject.class);
    return to;
  }

  List<Redirection> all() {
    return all;
  }

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (Redirection redirection : all) {
      if (redirection.className().equals(cls.getName())) {
        redirection.apply(cls);
      }
    }
  }

  private void add(
      String fromClass, String from, String toClass, String to, Class<?>... signature) {
    all.add(new Redirection(fromClass, new MethodDescriptor(from, signature), toClass, to));
  }
}
