package dev.samovar.teavm.async;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.MonitorEnterInstruction;
import org.teavm.model.instructions.MonitorExitInstruction;

/**
 * Makes {@code synchronized} of applications wait for their turn on the JavaScript target.
 *
 * <p>TeaVM lets a block wait only where something else in its method waits; another thread that
 * comes to the same monitor is then thrown an exception. The class library's own blocks hold
 * nothing while they wait, and stay as they are: code that may wait is twice as large and slower.
 */
final class UserMonitors implements ClassHolderTransformer {

  private static final MethodReference ENTER = monitors("enter");
  private static final MethodReference EXIT = monitors("exit");
  private static final Guard GUARD = new Guard(ENTER, EXIT);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!Applications.has(cls.getName())) {
      return;
    }
    for (MethodHolder method : List.copyOf(cls.getMethods())) {
      if (method.getProgram() != null) {
        method.getProgram().getBasicBlocks().forEach(UserMonitors::replace);
        unfold(cls, method);
      }
    }
  }

  private static void unfold(ClassHolder cls, MethodHolder method) {
    if (method.hasModifier(ElementModifier.SYNCHRONIZED)) {
      GUARD.put(cls, method);
      method.getModifiers().remove(ElementModifier.SYNCHRONIZED);
    }
  }

  private static void replace(BasicBlock block) {
    List<Instruction> instructions = new ArrayList<>();
    block.forEach(instructions::add);
    for (Instruction instruction : instructions) {
      if (instruction instanceof MonitorEnterInstruction enter) {
        replace(enter, ENTER, enter.getObjectRef());
      } else if (instruction instanceof MonitorExitInstruction exit) {
        replace(exit, EXIT, exit.getObjectRef());
      }
    }
  }

  private static void replace(Instruction instruction, MethodReference by, Variable monitor) {
    InvokeInstruction call = Guard.call(by, monitor);
    call.setLocation(instruction.getLocation());
    instruction.replace(call);
  }

  private static MethodReference monitors(String name) {
    return new MethodReference(
        "dev.samovar.wasm.thread.Monitors",
        name,
        ValueType.object("java.lang.Object"),
        ValueType.VOID);
  }
}
