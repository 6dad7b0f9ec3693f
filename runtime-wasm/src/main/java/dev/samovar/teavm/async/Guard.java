package dev.samovar.teavm.async;

import org.jspecify.annotations.Nullable;
import org.teavm.model.AccessLevel;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ClassConstantInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.instructions.RaiseInstruction;

/**
 * Makes a method {@code before; try { body } finally { after }}, the body a method of its own.
 *
 * @param before a static method; it and {@code after} take either nothing, or the monitor of the
 *     method
 */
record Guard(MethodReference before, MethodReference after) {

  void put(ClassHolder cls, MethodHolder method) {
    MethodHolder body =
        new MethodHolder(
            new MethodDescriptor(method.getName() + "$guarded", method.getSignature()));
    body.setLevel(AccessLevel.PRIVATE);
    if (method.hasModifier(ElementModifier.STATIC)) {
      body.getModifiers().add(ElementModifier.STATIC);
    }
    body.setProgram(method.getProgram());
    cls.addMethod(body);
    method.setProgram(program(method, body.getReference()));
  }

  private Program program(MethodHolder method, MethodReference body) {
    Program program = new Program();
    Variable[] variables = new Variable[method.parameterCount() + 1];
    for (int i = 0; i < variables.length; i++) {
      variables[i] = program.createVariable();
    }
    BasicBlock start = program.createBasicBlock();
    BasicBlock run = program.createBasicBlock();
    BasicBlock failed = program.createBasicBlock();
    BasicBlock done = program.createBasicBlock();

    Variable monitor = before.parameterCount() == 0 ? null : monitor(method, start, variables[0]);
    start.add(call(before, monitor));
    start.add(jump(run));

    InvokeInstruction invoke = invoke(method, body, variables);
    run.add(invoke);
    run.add(jump(done));
    TryCatchBlock handler = new TryCatchBlock();
    handler.setHandler(failed);
    run.getTryCatchBlocks().add(handler);

    failed.setExceptionVariable(program.createVariable());
    failed.add(call(after, monitor));
    RaiseInstruction raise = new RaiseInstruction();
    raise.setException(failed.getExceptionVariable());
    failed.add(raise);

    done.add(call(after, monitor));
    ExitInstruction exit = new ExitInstruction();
    exit.setValueToReturn(invoke.getReceiver());
    done.add(exit);
    return program;
  }

  /** The instance, or the class of a static method. */
  private static Variable monitor(MethodHolder method, BasicBlock block, Variable self) {
    if (!method.hasModifier(ElementModifier.STATIC)) {
      return self;
    }
    ClassConstantInstruction constant = new ClassConstantInstruction();
    constant.setConstant(ValueType.object(method.getOwnerName()));
    constant.setReceiver(block.getProgram().createVariable());
    block.add(constant);
    return constant.getReceiver();
  }

  private static InvokeInstruction invoke(
      MethodHolder method, MethodReference body, Variable[] variables) {
    InvokeInstruction invoke = new InvokeInstruction();
    invoke.setType(InvocationType.SPECIAL);
    invoke.setMethod(body);
    Variable[] arguments = new Variable[variables.length - 1];
    System.arraycopy(variables, 1, arguments, 0, arguments.length);
    invoke.setArguments(arguments);
    if (!method.hasModifier(ElementModifier.STATIC)) {
      invoke.setInstance(variables[0]);
    }
    if (method.getResultType() != ValueType.VOID) {
      invoke.setReceiver(variables[0].getProgram().createVariable());
    }
    return invoke;
  }

  static InvokeInstruction call(MethodReference method, @Nullable Variable argument) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(method);
    call.setArguments(argument == null ? new Variable[0] : new Variable[] {argument});
    return call;
  }

  private static JumpInstruction jump(BasicBlock to) {
    JumpInstruction jump = new JumpInstruction();
    jump.setTarget(to);
    return jump;
  }
}
