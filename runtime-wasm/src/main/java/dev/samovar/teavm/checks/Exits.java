package dev.samovar.teavm.checks;

import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NullConstantInstruction;

/** Ends of methods that are never reached. */
final class Exits {

  private Exits() {}

  /**
   * @return a block that returns zero or null, or nothing if the method does
   */
  static BasicBlock add(Program program, ValueType returned) {
    BasicBlock block = program.createBasicBlock();
    ExitInstruction exit = new ExitInstruction();
    if (returned != ValueType.VOID) {
      Variable value = program.createVariable();
      block.add(zero(returned, value));
      exit.setValueToReturn(value);
    }
    block.add(exit);
    return block;
  }

  private static Instruction zero(ValueType type, Variable receiver) {
    if (!(type instanceof ValueType.Primitive primitive)) {
      NullConstantInstruction constant = new NullConstantInstruction();
      constant.setReceiver(receiver);
      return constant;
    }
    switch (primitive.getKind()) {
      case LONG -> {
        LongConstantInstruction constant = new LongConstantInstruction();
        constant.setReceiver(receiver);
        return constant;
      }
      case FLOAT -> {
        FloatConstantInstruction constant = new FloatConstantInstruction();
        constant.setReceiver(receiver);
        return constant;
      }
      case DOUBLE -> {
        DoubleConstantInstruction constant = new DoubleConstantInstruction();
        constant.setReceiver(receiver);
        return constant;
      }
      default -> {
        IntegerConstantInstruction constant = new IntegerConstantInstruction();
        constant.setReceiver(receiver);
        return constant;
      }
    }
  }
}
