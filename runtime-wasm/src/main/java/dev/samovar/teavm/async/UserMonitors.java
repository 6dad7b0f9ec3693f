package dev.samovar.teavm.async;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.MonitorEnterInstruction;
import org.teavm.model.instructions.MonitorExitInstruction;

/**
 * Makes {@code synchronized} blocks of applications wait for their turn on the JavaScript target.
 *
 * <p>TeaVM lets a block wait only where something else in its method waits; another thread that
 * comes to the same monitor is then thrown an exception. The class library's own blocks hold
 * nothing while they wait, and stay as they are: code that may wait is twice as large and slower.
 */
final class UserMonitors implements ClassHolderTransformer {

  private static final String MONITORS = "dev.samovar.wasm.thread.Monitors";
  private static final String[] NOT_OURS = {
    "java.",
    "javax.",
    "jakarta.",
    "org.teavm.",
    "com.dslplatform.",
    "dev.samovar.cloudflare.",
    "dev.samovar.wasm."
  };

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (String prefix : NOT_OURS) {
      if (cls.getName().startsWith(prefix)) {
        return;
      }
    }
    SynchronizedMethods.unfold(cls);
    for (MethodHolder method : cls.getMethods()) {
      if (method.getProgram() != null) {
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
          replace(block);
        }
      }
    }
  }

  private static void replace(BasicBlock block) {
    List<Instruction> instructions = new ArrayList<>();
    block.forEach(instructions::add);
    for (Instruction instruction : instructions) {
      if (instruction instanceof MonitorEnterInstruction enter) {
        enter.replace(call("enter", enter.getObjectRef(), enter));
      } else if (instruction instanceof MonitorExitInstruction exit) {
        exit.replace(call("exit", exit.getObjectRef(), exit));
      }
    }
  }

  static InvokeInstruction call(String name, Variable object, Instruction from) {
    InvokeInstruction invoke = new InvokeInstruction();
    invoke.setType(InvocationType.SPECIAL);
    invoke.setMethod(
        new MethodReference(MONITORS, name, ValueType.object("java.lang.Object"), ValueType.VOID));
    invoke.setArguments(object);
    if (from != null) {
      invoke.setLocation(from.getLocation());
    }
    return invoke;
  }
}
