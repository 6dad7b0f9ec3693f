package dev.samovar.teavm.checks;

import org.teavm.backend.javascript.JavaScriptTarget;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.backend.wasm.WasmGCTarget;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.transformation.BoundCheckInsertion;
import org.teavm.vm.spi.TeaVMHost;

/**
 * Takes the place of TeaVM's insertion of bounds checks, which leaves out checks that can fail: for
 * a constant index beyond an array of constant size, after a comparison that another way goes
 * around, and in a {@code catch}. It runs between inlining and the optimisations of a method.
 */
final class SoundChecks extends BoundCheckInsertion {

  private static final String FIELD = "boundCheckInsertion";

  static void install(TeaVMHost host) {
    Object wasm = host.getExtension(TeaVMWasmGCHost.class);
    Object javaScript = host.getExtension(TeaVMJavaScriptHost.class);
    if (wasm != null) {
      new TeaVmField(WasmGCTarget.class, FIELD).set(wasm, new SoundChecks());
    } else if (javaScript != null) {
      new TeaVmField(JavaScriptTarget.class, FIELD).set(javaScript, new SoundChecks());
    }
  }

  @Override
  public void transformProgram(Program program, MethodReference method) {
    if (program.basicBlockCount() == 0) {
      return;
    }
    KeptCasts.resolve(program);
    MissingBounds.insert(program);
    ProvenBounds.simplify(program);
    HandlerFields.forget(program);
    Hoisting.prevent(program, method.getReturnType());
  }
}
