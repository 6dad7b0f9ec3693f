package dev.samovar.teavm.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependencyInfo;
import org.teavm.dependency.ValueDependencyInfo;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ClassConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;

/**
 * Casts to arrays of objects, and {@code instanceof}, on the Wasm target: all arrays of objects are
 * one type there, so {@code (String[]) new Integer[1]} would pass.
 */
final class ArrayCasts extends AbstractDependencyListener {

  private static final MethodReference IS_ARRAY_OF =
      new MethodReference(Checked.class, "isArrayOf", Object.class, Class.class, boolean.class);

  private final Programs programs = new Programs();

  @Override
  public void started(DependencyAgent agent) {
    agent.linkMethod(IS_ARRAY_OF).use();
  }

  @Override
  public void completing(DependencyAgent agent) {
    programs.each(agent, (info, program, instruction) -> check(agent, info, program, instruction));
  }

  private void check(
      DependencyAgent agent, MethodDependencyInfo info, Program program, Instruction instruction) {
    if (instruction instanceof CastInstruction cast
        && isOfObjects(cast.getTargetType())
        && !Types.areAll(agent, types(info, cast), cast.getTargetType())) {
      Variable test = program.createVariable();
      insertTest(agent, program, cast, cast.getValue(), cast.getTargetType(), test);
      InvokeInstruction call = Calls.of(KeptCasts.CAST, cast.getValue(), test);
      call.setLocation(cast.getLocation());
      cast.insertPrevious(call);
    } else if (instruction instanceof IsInstanceInstruction test && isOfObjects(test.getType())) {
      insertTest(agent, program, test, test.getValue(), test.getType(), test.getReceiver());
      test.delete();
    }
  }

  private static ValueType @Nullable [] types(MethodDependencyInfo info, CastInstruction cast) {
    int value = cast.getValue().getIndex();
    ValueDependencyInfo node = value < info.getVariableCount() ? info.getVariable(value) : null;
    return node == null ? null : node.getTypes();
  }

  /** Of {@code Object[]} it is right: each array of objects is one. */
  private static boolean isOfObjects(ValueType type) {
    return type instanceof ValueType.Array array
        && !(array.getItemType() instanceof ValueType.Primitive)
        && !array.getItemType().isObject(Object.class);
  }

  private static void insertTest(
      DependencyAgent agent,
      Program program,
      Instruction before,
      Variable value,
      ValueType type,
      Variable receiver) {
    ClassConstantInstruction constant = new ClassConstantInstruction();
    constant.setConstant(type);
    constant.setReceiver(program.createVariable());
    constant.setLocation(before.getLocation());
    InvokeInstruction call = Calls.of(IS_ARRAY_OF, value, constant.getReceiver());
    call.setReceiver(receiver);
    call.setLocation(before.getLocation());
    before.insertPreviousAll(List.of(constant, call));
    Assignable.keep(agent, type);
  }
}
