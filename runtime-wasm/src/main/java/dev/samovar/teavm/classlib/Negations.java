package dev.samovar.teavm.classlib;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * {@code -x} of a zero on the Wasm target: the other zero (JLS §15.15.4), where TeaVM subtracts
 * from zero and gets the same one.
 */
final class Negations implements ClassHolderTransformer {

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
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
        if (each instanceof NegateInstruction negate && isReal(negate.getOperandType())) {
          each = timesMinusOne(program, negate);
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean isReal(NumericOperandType type) {
    return type == NumericOperandType.DOUBLE || type == NumericOperandType.FLOAT;
  }

  private static Instruction timesMinusOne(Program program, NegateInstruction negate) {
    BinaryInstruction product =
        new BinaryInstruction(BinaryOperation.MULTIPLY, negate.getOperandType());
    product.setFirstOperand(negate.getOperand());
    product.setSecondOperand(program.createVariable());
    product.setReceiver(negate.getReceiver());
    product.setLocation(negate.getLocation());
    negate.insertPrevious(minusOne(negate.getOperandType(), product));
    negate.replace(product);
    return product;
  }

  private static Instruction minusOne(NumericOperandType type, BinaryInstruction product) {
    if (type == NumericOperandType.DOUBLE) {
      DoubleConstantInstruction constant = new DoubleConstantInstruction();
      constant.setConstant(-1);
      constant.setReceiver(product.getSecondOperand());
      return constant;
    }
    FloatConstantInstruction constant = new FloatConstantInstruction();
    constant.setConstant(-1);
    constant.setReceiver(product.getSecondOperand());
    return constant;
  }
}
