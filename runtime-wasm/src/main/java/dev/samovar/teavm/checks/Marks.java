package dev.samovar.teavm.checks;

import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.instructions.BoundCheckInstruction;
import org.teavm.model.instructions.CastInstruction;

/**
 * An instruction that keeps a cast alive whose result nothing uses: a check of bounds that checks
 * nothing, since TeaVM drops no check of bounds. {@link KeptCasts} takes all of them out.
 */
final class Marks {

  private Marks() {}

  static Instruction insertAfter(Program program, CastInstruction cast) {
    BoundCheckInstruction mark = new BoundCheckInstruction();
    mark.setIndex(cast.getReceiver());
    mark.setReceiver(program.createVariable());
    mark.setLocation(cast.getLocation());
    cast.insertNext(mark);
    return mark;
  }

  static boolean isMark(Instruction instruction) {
    return instruction instanceof BoundCheckInstruction check
        && check.getArray() == null
        && !check.isLower();
  }
}
