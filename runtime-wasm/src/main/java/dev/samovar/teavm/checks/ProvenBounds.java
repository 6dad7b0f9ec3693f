package dev.samovar.teavm.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.teavm.common.Graph;
import org.teavm.common.GraphUtils;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BoundCheckInstruction;
import org.teavm.model.util.ProgramUtils;

/**
 * Leaves out what a check of bounds would find for the second time.
 *
 * <p>A block is two nodes, its beginning and its end: a handler comes after the beginning of a
 * block of the {@code try}, where no check of the block has run yet.
 */
final class ProvenBounds {

  private final Program program;
  private final Bounds bounds;

  private ProvenBounds(Program program) {
    this.program = program;
    bounds = new Bounds(program);
  }

  static void simplify(Program program) {
    new ProvenBounds(program).walk();
  }

  /** In the order of dominance: what is known at a node is known at all below it. */
  private void walk() {
    Graph flow = ProgramUtils.buildControlFlowGraph2(program);
    Graph tree = GraphUtils.buildDominatorGraph(GraphUtils.buildDominatorTree(flow), flow.size());
    Deque<Runnable> left = new ArrayDeque<>();
    left.push(() -> enter(0, tree, left));
    while (!left.isEmpty()) {
      left.pop().run();
    }
  }

  private void enter(int node, Graph tree, Deque<Runnable> left) {
    int before = bounds.mark();
    left.push(() -> bounds.forget(before));
    boolean isBeginning = node % 2 == 0;
    if (isBeginning) {
      bounds.learnFromBranch(program.basicBlockAt(node / 2));
    }
    int entered = bounds.mark();
    for (int below : tree.outgoingEdges(node)) {
      if (below != node + 1 || !isBeginning) {
        left.push(() -> enter(below, tree, left));
      }
    }
    if (isBeginning) {
      left.push(() -> bounds.forget(entered));
      for (int below : tree.outgoingEdges(node)) {
        if (below == node + 1) {
          left.push(() -> enter(below, tree, left));
        }
      }
      checks(program.basicBlockAt(node / 2)).forEach(this::simplify);
    }
  }

  private static List<BoundCheckInstruction> checks(BasicBlock block) {
    List<BoundCheckInstruction> checks = new ArrayList<>();
    for (Instruction each : block) {
      if (each instanceof BoundCheckInstruction check && check.getArray() != null) {
        checks.add(check);
      }
    }
    return checks;
  }

  private void simplify(BoundCheckInstruction check) {
    Variable index = check.getIndex();
    Variable array = check.getArray();
    boolean below = bounds.isBelowLength(index, array);
    boolean notNegative = bounds.isNotNegative(index);
    bounds.learn(index, array);
    if (below && notNegative) {
      AssignInstruction assign = new AssignInstruction();
      assign.setAssignee(index);
      assign.setReceiver(check.getReceiver());
      assign.setLocation(check.getLocation());
      check.replace(assign);
      return;
    }
    check.setLower(!notNegative);
    check.setArray(below ? null : array);
  }
}
