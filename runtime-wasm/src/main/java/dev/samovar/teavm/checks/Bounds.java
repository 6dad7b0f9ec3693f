package dev.samovar.teavm.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.common.Graph;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayLengthInstruction;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.BranchingCondition;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.NumericOperandType;
import org.teavm.model.util.ProgramUtils;

/** What is known of indexes at one place of a program. */
final class Bounds {

  /** A fact is an index and an array, or an index and this: it is not negative. */
  private static final int NOT_NEGATIVE = -1;

  private final Program program;
  private final Definitions definitions;
  private final Graph flow;
  private final Set<Long> facts = new HashSet<>();
  private final List<Long> inOrder = new ArrayList<>();

  Bounds(Program program) {
    this.program = program;
    definitions = new Definitions(program);
    flow = ProgramUtils.buildControlFlowGraph(program);
  }

  /** What is learnt from now on can be forgotten. */
  int mark() {
    return inOrder.size();
  }

  void forget(int mark) {
    for (int i = inOrder.size() - 1; i >= mark; i--) {
      facts.remove(inOrder.remove(i));
    }
  }

  /** A check of both bounds has been passed. */
  void learn(Variable index, Variable array) {
    add(index, definitions.origin(array).getIndex());
    add(index, NOT_NEGATIVE);
  }

  boolean isBelowLength(Variable index, Variable array) {
    Variable origin = definitions.origin(array);
    if (knows(index, origin.getIndex())) {
      return true;
    }
    Integer number = constant(index);
    Integer size =
        definitions.of(origin) instanceof ConstructArrayInstruction made
            ? constant(made.getSize())
            : null;
    return number != null && size != null && number < size;
  }

  boolean isNotNegative(Variable index) {
    Integer number = constant(index);
    if (number != null) {
      return number >= 0;
    }
    return knows(index, NOT_NEGATIVE)
        || definitions.of(definitions.origin(index)) instanceof ArrayLengthInstruction;
  }

  /** What a comparison said, where it is the only way into a block. */
  void learnFromBranch(BasicBlock block) {
    int[] before = flow.incomingEdges(block.getIndex());
    if (before.length != 1 || isHandler(block, before[0])) {
      return;
    }
    if (program.basicBlockAt(before[0]).getLastInstruction() instanceof BranchingInstruction branch
        && branch.getConsequent() != branch.getAlternative()) {
      learn(branch, branch.getConsequent() == block);
    }
  }

  private boolean isHandler(BasicBlock block, int before) {
    return program.basicBlockAt(before).getTryCatchBlocks().stream()
        .anyMatch(tryCatch -> tryCatch.getHandler() == block);
  }

  private void learn(BranchingInstruction branch, boolean holds) {
    if (!(definitions.of(branch.getOperand()) instanceof BinaryInstruction compared)
        || compared.getOperandType() != NumericOperandType.INT
        || (compared.getOperation() != BinaryOperation.COMPARE_LESS
            && compared.getOperation() != BinaryOperation.COMPARE_GREATER)) {
      return;
    }
    Variable first = compared.getFirstOperand();
    Variable second = compared.getSecondOperand();
    BranchingCondition condition = branch.getCondition();
    switch (condition) {
      case LESS -> compare(first, second, holds);
      case GREATER -> compare(second, first, holds);
      case GREATER_OR_EQUAL -> compare(first, second, !holds);
      case LESS_OR_EQUAL -> compare(second, first, !holds);
      default -> {}
    }
  }

  /**
   * @param holds whether it is {@code less < more}; else it is {@code more <= less}
   */
  private void compare(Variable less, Variable more, boolean holds) {
    if (holds) {
      learnLess(less, more);
    } else if (isNotNegative(more)) {
      add(less, NOT_NEGATIVE);
    }
  }

  private void learnLess(Variable less, Variable more) {
    Instruction length = definitions.of(definitions.origin(more));
    if (length instanceof ArrayLengthInstruction read) {
      add(less, definitions.origin(read.getArray()).getIndex());
    }
    Integer number = constant(less);
    if (number != null ? number >= -1 : isNotNegative(less)) {
      add(more, NOT_NEGATIVE);
    }
  }

  private @Nullable Integer constant(Variable variable) {
    return definitions.of(definitions.origin(variable)) instanceof IntegerConstantInstruction number
        ? number.getConstant()
        : null;
  }

  private boolean knows(Variable index, int array) {
    return facts.contains(fact(index, array));
  }

  private void add(Variable index, int array) {
    long fact = fact(index, array);
    if (facts.add(fact)) {
      inOrder.add(fact);
    }
  }

  private long fact(Variable index, int array) {
    return (long) definitions.origin(index).getIndex() << Integer.SIZE | array & 0xFFFFFFFFL;
  }
}
