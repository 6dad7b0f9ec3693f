package dev.samovar.teavm.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependencyInfo;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;

/** What a worker links, once it is known, and before anything is optimised. */
final class Programs {

  /** One instruction of a method; it may be replaced, and others put before it. */
  @FunctionalInterface
  interface Visitor {
    void visit(MethodDependencyInfo info, Program program, Instruction instruction);
  }

  void each(DependencyAgent agent, Visitor visitor) {
    for (MethodReference method : agent.getReachableMethods()) {
      MethodDependencyInfo info = agent.getMethod(method);
      if (info != null && info.isUsed() && !isOfChecks(method)) {
        each(agent, info, visitor);
      }
    }
  }

  private static boolean isOfChecks(MethodReference method) {
    return method.getClassName().startsWith(Checked.class.getPackageName());
  }

  private static void each(DependencyAgent agent, MethodDependencyInfo info, Visitor visitor) {
    Program program = program(agent, info.getReference());
    if (program != null) {
      for (BasicBlock block : program.getBasicBlocks()) {
        List<Instruction> instructions = new ArrayList<>();
        block.forEach(instructions::add);
        instructions.forEach(instruction -> visitor.visit(info, program, instruction));
      }
    }
  }

  private static @Nullable Program program(DependencyAgent agent, MethodReference reference) {
    if (!(agent.getClassSource().get(reference.getClassName()) instanceof ClassHolder cls)) {
      return null;
    }
    MethodHolder method = cls.getMethod(reference.getDescriptor());
    return method == null ? null : method.getProgram();
  }
}
