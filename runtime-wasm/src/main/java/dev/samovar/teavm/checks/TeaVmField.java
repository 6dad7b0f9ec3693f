package dev.samovar.teavm.checks;

import java.lang.reflect.Field;
import java.util.function.UnaryOperator;
import org.teavm.backend.javascript.JavaScriptTarget;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.backend.wasm.WasmGCTarget;
import org.teavm.vm.spi.TeaVMHost;

/** A private field of TeaVM's, for what it has no extension point for. */
final class TeaVmField {

  private final Field field;

  /**
   * @throws IllegalStateException if the class has no such field: another TeaVM than the pinned one
   */
  TeaVmField(Class<?> owner, String name) {
    try {
      field = owner.getDeclaredField(name);
      field.setAccessible(true);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(
          "TeaVM's " + owner.getName() + "." + name + " is gone; look at what took its place", e);
    }
  }

  /** Replace the value of a field that both targets have. */
  static void replaceInTarget(TeaVMHost host, String name, UnaryOperator<Object> replacement) {
    Object wasm = host.getExtension(TeaVMWasmGCHost.class);
    Object javaScript = host.getExtension(TeaVMJavaScriptHost.class);
    if (wasm != null) {
      new TeaVmField(WasmGCTarget.class, name).replace(wasm, replacement);
    } else if (javaScript != null) {
      new TeaVmField(JavaScriptTarget.class, name).replace(javaScript, replacement);
    }
  }

  private void replace(Object target, UnaryOperator<Object> replacement) {
    set(target, replacement.apply(get(target)));
  }

  Object get(Object instance) {
    try {
      return field.get(instance);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }

  void set(Object instance, Object value) {
    try {
      field.set(instance, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.toString(), e);
    }
  }
}
