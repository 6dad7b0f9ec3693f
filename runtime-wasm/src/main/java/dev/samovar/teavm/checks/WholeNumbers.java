package dev.samovar.teavm.checks;

import java.util.Set;
import java.util.function.Function;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ConstructMultiArrayInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Whole numbers divided by zero (JLS §15.17.2) and arrays of a negative size (JLS §15.10.2) are
 * exceptions; TeaVM's {@code strict} leaves these to the target. Constants are not checked.
 */
final class WholeNumbers {

  private static final MethodReference SIZE =
      new MethodReference(Checked.class, "size", int.class, int.class);

  /** Intrinsics of TeaVM's, which are not asked for their divisor either. */
  private static final Set<MethodReference> UNSIGNED =
      Set.of(
          unsigned(Integer.class, "divideUnsigned", int.class),
          unsigned(Integer.class, "remainderUnsigned", int.class),
          unsigned(Long.class, "divideUnsigned", long.class),
          unsigned(Long.class, "remainderUnsigned", long.class));

  private final Program program;
  private final Function<Variable, Instruction> definition;

  WholeNumbers(Program program, Function<Variable, Instruction> definition) {
    this.program = program;
    this.definition = definition;
  }

  /** The instruction that is there now. */
  Instruction check(Instruction instruction) {
    if (instruction instanceof InvokeInstruction call && UNSIGNED.contains(call.getMethod())) {
      checkDivisor(call);
    }
    if (instruction instanceof BinaryInstruction binary && mayDivideByZero(binary)) {
      return division(binary);
    }
    if (instruction instanceof ConstructArrayInstruction array && mayBeNegative(array.getSize())) {
      InvokeInstruction check = checkSize(array, array.getSize());
      check.setReceiver(program.createVariable());
      array.setSize(check.getReceiver());
    } else if (instruction instanceof ConstructMultiArrayInstruction arrays) {
      checkSizes(arrays);
    }
    return instruction;
  }

  private void checkDivisor(InvokeInstruction division) {
    Variable divisor = division.getArguments().get(1);
    Class<?> type = division.getMethod().getReturnType() == ValueType.LONG ? long.class : int.class;
    InvokeInstruction call =
        Calls.of(new MethodReference(Checked.class, "notZero", type, type), divisor);
    call.setReceiver(program.createVariable());
    call.setLocation(division.getLocation());
    division.insertPrevious(call);
    division.setArguments(division.getArguments().get(0), call.getReceiver());
  }

  private static MethodReference unsigned(Class<?> box, String name, Class<?> type) {
    return new MethodReference(box, name, type, type, type);
  }

  private boolean mayDivideByZero(BinaryInstruction binary) {
    boolean whole =
        binary.getOperandType() == NumericOperandType.INT
            || binary.getOperandType() == NumericOperandType.LONG;
    boolean divides =
        binary.getOperation() == BinaryOperation.DIVIDE
            || binary.getOperation() == BinaryOperation.MODULO;
    return whole && divides && constant(binary.getSecondOperand()) < 1;
  }

  private static InvokeInstruction division(BinaryInstruction binary) {
    Class<?> type = binary.getOperandType() == NumericOperandType.LONG ? long.class : int.class;
    String name = binary.getOperation() == BinaryOperation.DIVIDE ? "divide" : "remainder";
    InvokeInstruction call =
        Calls.of(
            new MethodReference(Checked.class, name, type, type, type),
            binary.getFirstOperand(),
            binary.getSecondOperand());
    call.setReceiver(binary.getReceiver());
    call.setLocation(binary.getLocation());
    binary.replace(call);
    return call;
  }

  /**
   * The array is made with the sizes themselves. With the values of the checks, TeaVM's generator
   * of code would make a check an operand, and would call it before what gives the next size.
   */
  private void checkSizes(ConstructMultiArrayInstruction arrays) {
    for (Variable size : arrays.getDimensions()) {
      if (mayBeNegative(size)) {
        checkSize(arrays, size);
      }
    }
  }

  private boolean mayBeNegative(Variable size) {
    return constant(size) < 0;
  }

  private static InvokeInstruction checkSize(Instruction before, Variable size) {
    InvokeInstruction call = Calls.of(SIZE, size);
    call.setLocation(before.getLocation());
    before.insertPrevious(call);
    return call;
  }

  /** The number that a variable has, or -1 where it is no constant. */
  private long constant(Variable variable) {
    Instruction defined = definition.apply(variable);
    if (defined instanceof IntegerConstantInstruction number) {
      return number.getConstant();
    }
    return defined instanceof LongConstantInstruction number ? number.getConstant() : -1;
  }
}
