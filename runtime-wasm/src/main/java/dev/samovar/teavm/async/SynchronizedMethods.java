package dev.samovar.teavm.async;

import java.util.List;
import org.teavm.model.AccessLevel;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
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
 * A {@code synchronized} method as what it means: {@code enter; try { body } finally { exit }}, the
 * body a method of its own.
 */
final class SynchronizedMethods {

  private SynchronizedMethods() {}

  static void unfold(ClassHolder cls) {
    for (MethodHolder method : List.copyOf(cls.getMethods())) {
      if (method.hasModifier(ElementModifier.SYNCHRONIZED) && method.getProgram() != null) {
        unfold(cls, method);
      }
    }
  }

  private static void unfold(ClassHolder cls, MethodHolder method) {
    MethodHolder body =
        new MethodHolder(
            new MethodDescriptor(method.getName() + "$synchronized", method.getSignature()));
    body.setLevel(AccessLevel.PRIVATE);
    if (method.hasModifier(ElementModifier.STATIC)) {
      body.getModifiers().add(ElementModifier.STATIC);
    }
    body.setProgram(method.getProgram());
    cls.addMethod(body);
    method.getModifiers().remove(ElementModifier.SYNCHRONIZED);
    method.setProgram(guarded(cls, method, body));
  }

  private static Program guarded(ClassHolder cls, MethodHolder method, MethodHolder body) {
    boolean isStatic = method.hasModifier(ElementModifier.STATIC);
    Program program = new Program();
    Variable self = program.createVariable();
    Variable[] arguments = new Variable[method.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = program.createVariable();
    }
    BasicBlock enter = program.createBasicBlock();
    BasicBlock run = program.createBasicBlock();
    BasicBlock failed = program.createBasicBlock();
    BasicBlock done = program.createBasicBlock();

    Variable monitor = self;
    if (isStatic) {
      ClassConstantInstruction constant = new ClassConstantInstruction();
      constant.setConstant(ValueType.object(cls.getName()));
      constant.setReceiver(program.createVariable());
      enter.add(constant);
      monitor = constant.getReceiver();
    }
    enter.add(UserMonitors.call("enter", monitor, null));
    enter.add(jump(run));

    InvokeInstruction invoke = new InvokeInstruction();
    invoke.setType(InvocationType.SPECIAL);
    invoke.setMethod(body.getReference());
    invoke.setArguments(arguments);
    if (!isStatic) {
      invoke.setInstance(self);
    }
    ExitInstruction exit = new ExitInstruction();
    if (method.getResultType() != ValueType.VOID) {
      invoke.setReceiver(program.createVariable());
      exit.setValueToReturn(invoke.getReceiver());
    }
    run.add(invoke);
    run.add(jump(done));
    TryCatchBlock handler = new TryCatchBlock();
    handler.setHandler(failed);
    run.getTryCatchBlocks().add(handler);

    failed.setExceptionVariable(program.createVariable());
    failed.add(UserMonitors.call("exit", monitor, null));
    RaiseInstruction raise = new RaiseInstruction();
    raise.setException(failed.getExceptionVariable());
    failed.add(raise);

    done.add(UserMonitors.call("exit", monitor, null));
    done.add(exit);
    return program;
  }

  private static JumpInstruction jump(BasicBlock to) {
    JumpInstruction jump = new JumpInstruction();
    jump.setTarget(to);
    return jump;
  }
}
