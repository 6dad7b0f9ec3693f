package dev.samovar.teavm.checks;

import java.util.Arrays;
import java.util.Set;
import org.teavm.common.DominatorTree;
import org.teavm.common.GraphUtils;
import org.teavm.model.BasicBlock;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutFieldInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;
import org.teavm.model.util.DefinitionExtractor;
import org.teavm.model.util.ProgramUtils;

/**
 * Checks for null in what runs after a {@code catch}: TeaVM believes there that a check of the
 * {@code try} succeeded, where the handler may be what follows its failure.
 */
final class HandlerNulls {

  private static final int NONE = -1;

  private final Program program;
  private final int[] handlers;
  private final int[] definedIn;
  private final boolean isStatic;

  private HandlerNulls(Program program, int[] handlers, boolean isStatic) {
    this.program = program;
    this.handlers = handlers;
    this.isStatic = isStatic;
    definedIn = blocksOfDefinitions(program);
  }

  static void guard(MethodHolder method) {
    Program program = method.getProgram();
    int[] handlers = handlersOf(program);
    if (handlers.length > 0) {
      new HandlerNulls(program, handlers, method.hasModifier(ElementModifier.STATIC)).guardAll();
    }
  }

  private void guardAll() {
    for (int i = 0; i < handlers.length; i++) {
      if (handlers[i] != NONE) {
        for (Instruction each : program.basicBlockAt(i)) {
          guard(each, handlers[i]);
        }
      }
    }
  }

  private void guard(Instruction instruction, int handler) {
    if (instruction instanceof GetFieldInstruction get && isOutside(get.getInstance(), handler)) {
      get.setInstance(checked(get, get.getInstance()));
    } else if (instruction instanceof PutFieldInstruction put
        && isOutside(put.getInstance(), handler)) {
      put.setInstance(checked(put, put.getInstance()));
    } else if (instruction instanceof UnwrapArrayInstruction unwrap
        && isOutside(unwrap.getArray(), handler)) {
      unwrap.setArray(checked(unwrap, unwrap.getArray()));
    } else if (instruction instanceof InvokeInstruction call
        && !call.getMethod().getName().equals("<init>")
        && isOutside(call.getInstance(), handler)) {
      call.setInstance(checked(call, call.getInstance()));
    }
  }

  private Variable checked(Instruction use, Variable value) {
    return UnusedValues.insert(program, use, value).getReceiver();
  }

  private boolean isOutside(Variable value, int handler) {
    if (value == null
        || (!isStatic && value.getIndex() == 0)
        || value.getIndex() >= definedIn.length) {
      return false;
    }
    int block = definedIn[value.getIndex()];
    return block == NONE || handlers[block] != handler;
  }

  /**
   * The innermost handler that dominates each block, by the block's number; empty if the program
   * has no handlers.
   */
  private static int[] handlersOf(Program program) {
    Set<BasicBlock> all = Handlers.of(program);
    return all.isEmpty() ? new int[0] : innermost(program, all);
  }

  private static int[] innermost(Program program, Set<BasicBlock> all) {
    DominatorTree tree = GraphUtils.buildDominatorTree(ProgramUtils.buildControlFlowGraph(program));
    int[] handlers = new int[program.basicBlockCount()];
    for (int i = 0; i < handlers.length; i++) {
      int at = i;
      while (at >= 0 && !all.contains(program.basicBlockAt(at))) {
        at = tree.immediateDominatorOf(at);
      }
      handlers[i] = at < 0 ? NONE : at;
    }
    return handlers;
  }

  private static int[] blocksOfDefinitions(Program program) {
    int[] blocks = new int[program.variableCount()];
    Arrays.fill(blocks, NONE);
    DefinitionExtractor extractor = new DefinitionExtractor();
    for (BasicBlock block : program.getBasicBlocks()) {
      if (block.getExceptionVariable() != null) {
        blocks[block.getExceptionVariable().getIndex()] = block.getIndex();
      }
      for (Phi phi : block.getPhis()) {
        blocks[phi.getReceiver().getIndex()] = block.getIndex();
      }
      for (Instruction each : block) {
        each.acceptVisitor(extractor);
        for (Variable variable : extractor.getDefinedVariables()) {
          blocks[variable.getIndex()] = block.getIndex();
        }
      }
    }
    return blocks;
  }
}
