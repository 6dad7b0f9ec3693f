package dev.samovar.teavm.checks;

import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Has a {@code catch} read fields again: TeaVM believes there that a field has the value which it
 * had at the end of the {@code try}, or before it. It forgets what it knows of fields at each call.
 */
final class HandlerFields {

  private static final MethodReference CAUGHT =
      new MethodReference(Checked.class, "caught", void.class);

  private HandlerFields() {}

  static void forget(Program program) {
    boolean reads = false;
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        reads |= each instanceof GetFieldInstruction;
      }
    }
    if (reads) {
      Handlers.of(program).forEach(HandlerFields::forget);
    }
  }

  private static void forget(BasicBlock handler) {
    InvokeInstruction call = Calls.of(CAUGHT);
    call.setLocation(handler.getFirstInstruction().getLocation());
    handler.addFirst(call);
  }
}
