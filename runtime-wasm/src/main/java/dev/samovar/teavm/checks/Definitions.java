package dev.samovar.teavm.checks;

import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BoundCheckInstruction;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;
import org.teavm.model.util.DefinitionExtractor;

/** Which instruction gives a variable its value; each has one at most. */
final class Definitions {

  private final Instruction[] byVariable;

  Definitions(Program program) {
    byVariable = new Instruction[program.variableCount()];
    DefinitionExtractor extractor = new DefinitionExtractor();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        each.acceptVisitor(extractor);
        for (Variable variable : extractor.getDefinedVariables()) {
          byVariable[variable.getIndex()] = each;
        }
      }
    }
  }

  /** Null for parameters, for what several ways bring together, and for variables made later. */
  @Nullable Instruction of(Variable variable) {
    return variable.getIndex() < byVariable.length ? byVariable[variable.getIndex()] : null;
  }

  /**
   * The variable that has the same value, or whose array it is, at the end of a chain of checks.
   */
  Variable origin(Variable variable) {
    for (Variable at = variable; ; ) {
      Instruction defined = of(at);
      if (defined instanceof AssignInstruction assign) {
        at = assign.getAssignee();
      } else if (defined instanceof NullCheckInstruction check) {
        at = check.getValue();
      } else if (defined instanceof BoundCheckInstruction check) {
        at = check.getIndex();
      } else if (defined instanceof UnwrapArrayInstruction unwrap) {
        at = unwrap.getArray();
      } else {
        return at;
      }
    }
  }
}
