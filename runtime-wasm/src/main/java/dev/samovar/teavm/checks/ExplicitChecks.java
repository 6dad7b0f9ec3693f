package dev.samovar.teavm.checks;

import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BoundCheckInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.PutElementInstruction;

/** Makes an instruction of each check, so that no optimisation drops it with what it is for. */
final class ExplicitChecks {

  private ExplicitChecks() {}

  static void guard(Program program) {
    Definitions definitions = new Definitions(program);
    WholeNumbers numbers = new WholeNumbers(program, definitions::of);
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each = block.getFirstInstruction(); each != null; each = each.getNext()) {
        each = numbers.check(each);
        checkBounds(program, each);
        each = InterfacesOfArrays.guard(program, each);
        if (each instanceof CastInstruction cast) {
          each = Marks.insertAfter(program, cast);
        }
      }
    }
  }

  /** Put a check before an access. */
  static void checkBounds(Program program, Instruction access) {
    if (access instanceof GetElementInstruction get) {
      get.setIndex(checked(program, get, get.getIndex(), get.getArray()));
    } else if (access instanceof PutElementInstruction put) {
      put.setIndex(checked(program, put, put.getIndex(), put.getArray()));
    }
  }

  private static Variable checked(
      Program program, Instruction access, Variable index, Variable array) {
    BoundCheckInstruction check = new BoundCheckInstruction();
    check.setIndex(index);
    check.setArray(array);
    check.setLower(true);
    check.setReceiver(program.createVariable());
    check.setLocation(access.getLocation());
    access.insertPrevious(check);
    return check.getReceiver();
  }
}
