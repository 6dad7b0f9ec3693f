package dev.samovar.teavm.checks;

import org.jspecify.annotations.Nullable;
import org.teavm.common.Loop;
import org.teavm.common.LoopGraph;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayLengthInstruction;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BranchingCondition;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;
import org.teavm.model.util.BasicBlockSplitter;
import org.teavm.model.util.ProgramUtils;

/**
 * Keeps a cast or a check for null in its loop where TeaVM would move it to a place before effects
 * of the loop, out of a {@code try}, or out of a loop around that may not run.
 *
 * <p>TeaVM moves what is in the first block of a loop. That block ends before such a check: a
 * branch follows that is always taken, which TeaVM does not know.
 */
final class Hoisting {

  private static final MethodReference ALWAYS =
      new MethodReference(Checked.class, "always", boolean.class);

  private final Program program;
  private final ValueType returned;
  private final LoopGraph loops;
  private final @Nullable BasicBlock[] places;
  private final BasicBlockSplitter splitter;

  private Hoisting(Program program, ValueType returned, LoopGraph loops) {
    this.program = program;
    this.returned = returned;
    this.loops = loops;
    places = ProgramUtils.getVariableDefinitionPlaces(program);
    splitter = new BasicBlockSplitter(program);
  }

  static void prevent(Program program, ValueType returned) {
    LoopGraph loops = new LoopGraph(ProgramUtils.buildControlFlowGraph(program));
    if (loops.knownLoops().length == 0) {
      return;
    }
    Hoisting hoisting = new Hoisting(program, returned, loops);
    for (Loop loop : loops.knownLoops()) {
      hoisting.prevent(loop);
    }
    hoisting.splitter.fixProgram();
  }

  private void prevent(Loop loop) {
    BasicBlock head = program.basicBlockAt(loop.getHead());
    boolean effects = !head.getTryCatchBlocks().isEmpty();
    for (Instruction each : head) {
      Variable checked = checked(each);
      if (checked != null && isMoved(checked, loop) && (effects || isMovedFar(checked, loop))) {
        endBefore(each);
        return;
      }
      effects |= !isPure(each);
    }
  }

  private static @Nullable Variable checked(Instruction instruction) {
    if (instruction instanceof NullCheckInstruction check) {
      return check.getValue();
    }
    return instruction instanceof CastInstruction cast ? cast.getValue() : null;
  }

  /** Whether the variable comes from outside of the loop. */
  private boolean isMoved(Variable variable, Loop loop) {
    Loop defined = loopOf(variable);
    return defined == null || (defined != loop && !defined.isChildOf(loop));
  }

  private boolean isMovedFar(Variable variable, Loop loop) {
    return loopOf(variable) != loop.getParent();
  }

  private @Nullable Loop loopOf(Variable variable) {
    BasicBlock place = variable.getIndex() < places.length ? places[variable.getIndex()] : null;
    return place == null ? null : loops.loopAt(place.getIndex());
  }

  private static boolean isPure(Instruction instruction) {
    return checked(instruction) != null
        || instruction instanceof ArrayLengthInstruction
        || instruction instanceof UnwrapArrayInstruction
        || instruction instanceof BinaryInstruction
        || instruction instanceof AssignInstruction
        || instruction instanceof GetFieldInstruction
        || instruction instanceof IntegerConstantInstruction;
  }

  private void endBefore(Instruction check) {
    InvokeInstruction call = Calls.of(ALWAYS);
    call.setReceiver(program.createVariable());
    call.setLocation(check.getLocation());
    check.insertPrevious(call);
    BasicBlock head = check.getBasicBlock();
    BranchingInstruction branch = new BranchingInstruction(BranchingCondition.NOT_EQUAL);
    branch.setOperand(call.getReceiver());
    branch.setConsequent(splitter.split(head, call));
    branch.setAlternative(Exits.add(program, returned));
    branch.setLocation(check.getLocation());
    head.add(branch);
  }
}
