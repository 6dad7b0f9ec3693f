package dev.samovar.teavm.async;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * A method whose body becomes a call of a static method; that one takes the instance first, then
 * the arguments.
 */
record Redirection(String className, MethodDescriptor method, String toClass, String toMethod) {

  private static final String ASYNC = "org.teavm.interop.Async";

  /**
   * @throws IllegalStateException if the class has no such method: another TeaVM than the pinned
   *     one
   */
  void apply(ClassHolder cls) {
    MethodHolder holder = cls.getMethod(method);
    if (holder == null) {
      throw new IllegalStateException(
          "TeaVM's "
              + className
              + "."
              + method
              + " is gone; look at what took its place and change "
              + getClass().getName());
    }
    holder.getModifiers().remove(ElementModifier.NATIVE);
    if (holder.getAnnotations().get(ASYNC) != null) {
      holder.getAnnotations().remove(ASYNC);
    }
    holder.setProgram(call(holder));
  }

  private Program call(MethodHolder holder) {
    boolean isStatic = holder.hasModifier(ElementModifier.STATIC);
    int first = isStatic ? 1 : 0;
    int count = method.parameterCount() + 1 - first;

    Program program = new Program();
    Variable[] arguments = new Variable[count];
    for (int i = 0; i <= method.parameterCount(); i++) {
      Variable variable = program.createVariable();
      if (i >= first) {
        arguments[i - first] = variable;
      }
    }
    InvokeInstruction invoke = new InvokeInstruction();
    invoke.setType(InvocationType.SPECIAL);
    invoke.setMethod(target(isStatic));
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

  private MethodReference target(boolean isStatic) {
    int shift = isStatic ? 0 : 1;
    ValueType[] signature = new ValueType[method.parameterCount() + 1 + shift];
    if (!isStatic) {
      signature[0] = ValueType.object(className);
    }
    for (int i = 0; i < method.parameterCount(); i++) {
      signature[i + shift] = method.parameterType(i);
    }
    signature[signature.length - 1] = method.getResultType();
    return new MethodReference(toClass, toMethod, signature);
  }
}
