package dev.samovar.teavm.classlib;

import java.util.function.UnaryOperator;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ConstructMultiArrayInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NumericOperandType;
import org.teavm.model.util.DefinitionExtractor;

/**
 * Whole numbers divided by zero (JLS §15.17.2) and arrays of a negative size (JLS §15.10.2) are
 * exceptions; TeaVM's {@code strict} leaves these to the target. Constants are not asked about.
 */
final class Checks implements ClassHolderTransformer {

  private static final String HELPER = Checked.class.getName();
  private static final MethodReference SIZE =
      new MethodReference(Checked.class, "size", int.class, int.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals(HELPER)) {
      return;
    }
    for (MethodHolder method : cls.getMethods()) {
      Program program = method.getProgram();
      if (program != null && checkAll(program)) {
        method.setProgram(program);
      }
    }
  }

  private static boolean checkAll(Program program) {
    boolean changed = false;
    for (int i = 0; i < program.basicBlockCount(); i++) {
      BasicBlock block = program.basicBlockAt(i);
      for (Instruction each = block.getFirstInstruction(); each != null; each = each.getNext()) {
        Instruction checked = checked(program, each);
        changed |= checked != null;
        each = checked == null ? each : checked;
      }
    }
    return changed;
  }

  /** What stands there now; null if nothing had to change. */
  private static Instruction checked(Program program, Instruction instruction) {
    if (instruction instanceof BinaryInstruction binary && mayDivideByZero(binary)) {
      return division(binary);
    }
    UnaryOperator<Variable> check = size -> checkedSize(program, instruction, size);
    if (instruction instanceof ConstructArrayInstruction array) {
      array.setSize(check.apply(array.getSize()));
      return array;
    }
    if (instruction instanceof ConstructMultiArrayInstruction arrays) {
      arrays.getDimensions().replaceAll(check);
      return arrays;
    }
    return null;
  }

  private static boolean mayDivideByZero(BinaryInstruction binary) {
    boolean whole =
        binary.getOperandType() == NumericOperandType.INT
            || binary.getOperandType() == NumericOperandType.LONG;
    boolean divides =
        binary.getOperation() == BinaryOperation.DIVIDE
            || binary.getOperation() == BinaryOperation.MODULO;
    return whole && divides && constant(binary, binary.getSecondOperand()) < 1;
  }

  private static InvokeInstruction division(BinaryInstruction binary) {
    Class<?> type = binary.getOperandType() == NumericOperandType.LONG ? long.class : int.class;
    String name = binary.getOperation() == BinaryOperation.DIVIDE ? "divide" : "remainder";
    InvokeInstruction call = call(new MethodReference(Checked.class, name, type, type, type));
    call.setArguments(binary.getFirstOperand(), binary.getSecondOperand());
    call.setReceiver(binary.getReceiver());
    call.setLocation(binary.getLocation());
    binary.replace(call);
    return call;
  }

  private static Variable checkedSize(Program program, Instruction before, Variable size) {
    if (constant(before, size) >= 0) {
      return size;
    }
    InvokeInstruction call = call(SIZE);
    call.setArguments(size);
    call.setReceiver(program.createVariable());
    call.setLocation(before.getLocation());
    before.insertPrevious(call);
    return call.getReceiver();
  }

  private static InvokeInstruction call(MethodReference method) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(method);
    return call;
  }

  /** The number that a variable has here, or -1 where it is no constant of this block. */
  private static long constant(Instruction at, Variable variable) {
    DefinitionExtractor definitions = new DefinitionExtractor();
    for (Instruction each = at.getPrevious(); each != null; each = each.getPrevious()) {
      each.acceptVisitor(definitions);
      for (Variable defined : definitions.getDefinedVariables()) {
        if (defined == variable) {
          return value(each);
        }
      }
    }
    return -1;
  }

  private static long value(Instruction definition) {
    if (definition instanceof IntegerConstantInstruction number) {
      return number.getConstant();
    }
    return definition instanceof LongConstantInstruction number ? number.getConstant() : -1;
  }
}
