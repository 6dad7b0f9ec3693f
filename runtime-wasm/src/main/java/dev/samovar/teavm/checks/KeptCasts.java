package dev.samovar.teavm.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.teavm.common.Graph;
import org.teavm.common.GraphBuilder;
import org.teavm.model.BasicBlock;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BoundCheckInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;
import org.teavm.model.instructions.MonitorEnterInstruction;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.PutFieldInstruction;
import org.teavm.model.instructions.RaiseInstruction;
import org.teavm.model.util.UsageExtractor;

/** Takes the marks out, and makes a call of each cast that would be dropped and may fail. */
final class KeptCasts {

  static final MethodReference CAST =
      new MethodReference(Checked.class, "cast", Object.class, boolean.class, void.class);

  private KeptCasts() {}

  static void resolve(Program program) {
    List<BoundCheckInstruction> marks = marks(program);
    if (marks.isEmpty()) {
      return;
    }
    Definitions definitions = new Definitions(program);
    BitSet used = used(program);
    for (BoundCheckInstruction mark : marks) {
      if (!used.get(mark.getIndex().getIndex())
          && definitions.of(mark.getIndex()) instanceof CastInstruction cast
          && !cast.isWeak()) {
        makeCall(program, cast);
      }
      mark.delete();
    }
  }

  private static List<BoundCheckInstruction> marks(Program program) {
    List<BoundCheckInstruction> marks = new ArrayList<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (Marks.isMark(each)) {
          marks.add((BoundCheckInstruction) each);
        }
      }
    }
    return marks;
  }

  /** Put a separate check before a cast. */
  static void makeCall(Program program, CastInstruction cast) {
    IsInstanceInstruction test = new IsInstanceInstruction();
    test.setValue(cast.getValue());
    test.setType(cast.getTargetType());
    test.setReceiver(program.createVariable());
    test.setLocation(cast.getLocation());
    InvokeInstruction call = Calls.of(CAST, cast.getValue(), test.getReceiver());
    call.setLocation(cast.getLocation());
    cast.insertPreviousAll(List.of(test, call));
  }

  /** Variables that an instruction uses which no optimisation drops. */
  private static BitSet used(Program program) {
    Deque<Integer> left = new ArrayDeque<>();
    UsageExtractor extractor = new UsageExtractor();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (stays(each)) {
          each.acceptVisitor(extractor);
          for (Variable variable : extractor.getUsedVariables()) {
            left.push(variable.getIndex());
          }
        }
      }
    }
    Graph sources = sources(program);
    BitSet used = new BitSet();
    while (!left.isEmpty()) {
      int variable = left.pop();
      if (!used.get(variable)) {
        used.set(variable);
        for (int source : sources.outgoingEdges(variable)) {
          left.push(source);
        }
      }
    }
    return used;
  }

  /** A field of an object that is not handed out becomes a variable, and may be dropped. */
  private static boolean stays(Instruction instruction) {
    return instruction instanceof InvokeInstruction
        || instruction instanceof NullCheckInstruction
        || instruction instanceof PutElementInstruction
        || (instruction instanceof PutFieldInstruction put && put.getInstance() == null)
        || instruction instanceof ExitInstruction
        || instruction instanceof RaiseInstruction
        || instruction instanceof MonitorEnterInstruction;
  }

  /** From what an assignment gives a value to, to the value. */
  private static Graph sources(Program program) {
    GraphBuilder sources = new GraphBuilder(program.variableCount());
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (each instanceof AssignInstruction assign) {
          sources.addEdge(assign.getReceiver().getIndex(), assign.getAssignee().getIndex());
        }
      }
      for (Phi phi : block.getPhis()) {
        for (Incoming incoming : phi.getIncomings()) {
          sources.addEdge(phi.getReceiver().getIndex(), incoming.getValue().getIndex());
        }
      }
    }
    return sources.build();
  }
}
