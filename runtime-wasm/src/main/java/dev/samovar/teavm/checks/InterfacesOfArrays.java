package dev.samovar.teavm.checks;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;

/**
 * {@code Cloneable} and {@code Serializable}, which each array is (JLS §10.8), and TeaVM's are not.
 */
final class InterfacesOfArrays {

  private static final Set<ValueType> INTERFACES =
      Set.of(
          ValueType.object(Cloneable.class.getName()),
          ValueType.object(Serializable.class.getName()));
  private static final MethodReference IS_ARRAY_OR =
      new MethodReference(Checked.class, "isArrayOr", Object.class, boolean.class, boolean.class);

  private InterfacesOfArrays() {}

  /** The instruction that is there now. */
  static Instruction guard(Program program, Instruction instruction) {
    if (instruction instanceof IsInstanceInstruction test && INTERFACES.contains(test.getType())) {
      Variable receiver = test.getReceiver();
      test.setReceiver(program.createVariable());
      InvokeInstruction call = isArrayOr(test, receiver);
      test.insertNext(call);
      return call;
    }
    return instruction instanceof CastInstruction cast && INTERFACES.contains(cast.getTargetType())
        ? guardCast(program, cast)
        : instruction;
  }

  private static Instruction guardCast(Program program, CastInstruction cast) {
    IsInstanceInstruction test = new IsInstanceInstruction();
    test.setValue(cast.getValue());
    test.setType(cast.getTargetType());
    test.setReceiver(program.createVariable());
    test.setLocation(cast.getLocation());
    InvokeInstruction isArrayOr = isArrayOr(test, program.createVariable());
    InvokeInstruction check = Calls.of(KeptCasts.CAST, cast.getValue(), isArrayOr.getReceiver());
    check.setLocation(cast.getLocation());
    cast.insertPreviousAll(List.of(test, isArrayOr, check));
    AssignInstruction assign = new AssignInstruction();
    assign.setAssignee(cast.getValue());
    assign.setReceiver(cast.getReceiver());
    assign.setLocation(cast.getLocation());
    cast.replace(assign);
    return assign;
  }

  private static InvokeInstruction isArrayOr(IsInstanceInstruction test, Variable receiver) {
    InvokeInstruction call = Calls.of(IS_ARRAY_OR, test.getValue(), test.getReceiver());
    call.setReceiver(receiver);
    call.setLocation(test.getLocation());
    return call;
  }
}
