package dev.samovar.teavm.checks;

import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BoundCheckInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.PutElementInstruction;

/** Checks in code that TeaVM generates, which was never parsed. */
final class MissingBounds {

  private MissingBounds() {}

  static void insert(Program program) {
    Definitions definitions = new Definitions(program);
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (!isChecked(definitions, each)) {
          ExplicitChecks.checkBounds(program, each);
        }
      }
    }
  }

  private static boolean isChecked(Definitions definitions, Instruction access) {
    if (access instanceof GetElementInstruction get) {
      return isChecked(definitions, get.getIndex(), get.getArray());
    }
    return access instanceof PutElementInstruction put
        && isChecked(definitions, put.getIndex(), put.getArray());
  }

  private static boolean isChecked(Definitions definitions, Variable index, Variable array) {
    return definitions.of(index) instanceof BoundCheckInstruction check
        && check.isLower()
        && check.getArray() != null
        && definitions.origin(check.getArray()) == definitions.origin(array);
  }
}
