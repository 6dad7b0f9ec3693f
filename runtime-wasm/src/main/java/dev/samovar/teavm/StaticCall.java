package dev.samovar.teavm;

import org.teavm.model.BasicBlock;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/** A method body that is one call of a static method. */
public final class StaticCall {

  private StaticCall() {}

  /** The body of a static method: the target takes the same arguments. */
  public static Program ofStatic(MethodDescriptor method, String toClass, String toMethod) {
    return program(method, 1, new MethodReference(toClass, toMethod, method.getSignature()));
  }

  /** The body of an instance method: the target takes the instance first, then the arguments. */
  public static Program ofInstance(
      String className, MethodDescriptor method, String toClass, String toMethod) {
    ValueType[] signature = new ValueType[method.parameterCount() + 2];
    signature[0] = ValueType.object(className);
    System.arraycopy(method.getSignature(), 0, signature, 1, method.parameterCount() + 1);
    return program(method, 0, new MethodReference(toClass, toMethod, signature));
  }

  /** Variable 0 is the instance, in static methods too; the arguments follow. */
  private static Program program(MethodDescriptor method, int first, MethodReference target) {
    Program program = new Program();
    Variable[] arguments = new Variable[method.parameterCount() + 1 - first];
    for (int i = 0; i <= method.parameterCount(); i++) {
      Variable variable = program.createVariable();
      if (i >= first) {
        arguments[i - first] = variable;
      }
    }
    InvokeInstruction invoke = new InvokeInstruction();
    invoke.setType(InvocationType.SPECIAL);
    invoke.setMethod(target);
    invoke.setArguments(arguments);
    ExitInstruction exit = new ExitInstruction();
    if (method.getResultType() != ValueType.VOID) {
      invoke.setReceiver(program.createVariable());
      exit.setValueToReturn(invoke.getReceiver());
    }
    BasicBlock block = program.createBasicBlock();
    block.add(invoke);
    block.add(exit);
    return program;
  }
}
