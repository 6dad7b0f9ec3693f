package dev.samovar.teavm.checks;

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

  static void install(TeaVMHost host) {
    TeaVmField.replaceInTarget(host, "boundCheckInsertion", former -> new SoundChecks());
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
