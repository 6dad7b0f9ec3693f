package dev.samovar.teavm.classlib;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * {@code (int) number}, {@code (long) number} of a double on the JavaScript target: the nearest
 * value there is (JLS §5.1.3), where TeaVM takes the low bits.
 */
final class SaturatingCasts implements ClassHolderTransformer {

  private static final String HELPER = Saturated.class.getName();

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals(HELPER)) {
      return;
    }
    for (MethodHolder method : cls.getMethods()) {
      Program program = method.getProgram();
      if (program != null && replaceAll(program)) {
        method.setProgram(program);
      }
    }
  }

  private static boolean replaceAll(Program program) {
    boolean changed = false;
    for (int i = 0; i < program.basicBlockCount(); i++) {
      BasicBlock block = program.basicBlockAt(i);
      for (Instruction each = block.getFirstInstruction(); each != null; each = each.getNext()) {
        if (each instanceof CastNumberInstruction cast && isLossy(cast)) {
          InvokeInstruction call = call(cast);
          each.replace(call);
          each = call;
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean isLossy(CastNumberInstruction cast) {
    boolean real =
        cast.getSourceType() == NumericOperandType.DOUBLE
            || cast.getSourceType() == NumericOperandType.FLOAT;
    return real
        && (cast.getTargetType() == NumericOperandType.INT
            || cast.getTargetType() == NumericOperandType.LONG);
  }

  /** A float is a double on this target. */
  private static InvokeInstruction call(CastNumberInstruction cast) {
    boolean toInt = cast.getTargetType() == NumericOperandType.INT;
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(
        toInt
            ? new MethodReference(Saturated.class, "toInt", double.class, int.class)
            : new MethodReference(Saturated.class, "toLong", double.class, long.class));
    call.setArguments(cast.getValue());
    call.setReceiver(cast.getReceiver());
    call.setLocation(cast.getLocation());
    return call;
  }
}
