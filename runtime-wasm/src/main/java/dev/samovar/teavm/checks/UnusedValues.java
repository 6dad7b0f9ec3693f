package dev.samovar.teavm.checks;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.teavm.common.Graph;
import org.teavm.model.BasicBlock;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;
import org.teavm.model.optimization.VariableEscapeAnalyzer;
import org.teavm.model.optimization.VariableUsageGraphBuilder;

/** A field or a length that is read and not used: TeaVM drops it, and the null with it. */
final class UnusedValues {

  private UnusedValues() {}

  static void guard(MethodHolder method) {
    Program program = method.getProgram();
    BitSet used = used(program);
    boolean isStatic = method.hasModifier(ElementModifier.STATIC);
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (each instanceof GetFieldInstruction get && !used.get(get.getReceiver().getIndex())) {
          if (get.getInstance() != null && (isStatic || get.getInstance().getIndex() != 0)) {
            insert(program, get, get.getInstance());
          }
        } else if (each instanceof UnwrapArrayInstruction unwrap
            && !used.get(unwrap.getReceiver().getIndex())) {
          insert(program, unwrap, unwrap.getArray());
        }
      }
    }
  }

  /** As TeaVM's UnusedVariableElimination finds them. */
  private static BitSet used(Program program) {
    Graph users = VariableUsageGraphBuilder.build(program);
    boolean[] escaping = VariableEscapeAnalyzer.findEscapingVariables(program);
    BitSet used = new BitSet();
    Deque<Integer> left = new ArrayDeque<>();
    for (int i = 0; i < escaping.length; i++) {
      if (escaping[i]) {
        left.push(i);
      }
    }
    while (!left.isEmpty()) {
      int variable = left.pop();
      if (!used.get(variable)) {
        used.set(variable);
        for (int source : users.incomingEdges(variable)) {
          left.push(source);
        }
      }
    }
    return used;
  }

  static NullCheckInstruction insert(Program program, Instruction before, Variable value) {
    NullCheckInstruction check = new NullCheckInstruction();
    check.setValue(value);
    check.setReceiver(program.createVariable());
    check.setLocation(before.getLocation());
    before.insertPrevious(check);
    return check;
  }
}
