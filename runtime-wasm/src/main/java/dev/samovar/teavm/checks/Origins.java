package dev.samovar.teavm.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.ConstructMultiArrayInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/** The classes of objects that a method makes itself. */
final class Origins {

  private final Definitions definitions;
  private final Map<Variable, Phi> phis = new HashMap<>();
  private final Set<ValueType> arrays = new HashSet<>();

  Origins(Program program) {
    definitions = new Definitions(program);
    for (BasicBlock block : program.getBasicBlocks()) {
      block.getPhis().forEach(phi -> phis.put(phi.getReceiver(), phi));
      for (Instruction each : block) {
        if (typeOf(each) instanceof ValueType.Array array) {
          arrays.add(array);
        }
      }
    }
  }

  Definitions definitions() {
    return definitions;
  }

  /** The arrays that the method makes. */
  ValueType[] arrays() {
    return arrays.toArray(new ValueType[0]);
  }

  /** The classes that a variable's object may be of; null if it may come from elsewhere. */
  ValueType @Nullable [] of(Variable variable) {
    Set<ValueType> found = new HashSet<>();
    return collect(variable, found, new HashSet<>()) ? found.toArray(new ValueType[0]) : null;
  }

  private boolean collect(Variable variable, Set<ValueType> found, Set<Variable> seen) {
    Variable origin = definitions.origin(variable);
    if (!seen.add(origin)) {
      return true;
    }
    Phi phi = phis.get(origin);
    if (phi != null) {
      return phi.getIncomings().stream()
          .map(Incoming::getValue)
          .allMatch(value -> collect(value, found, seen));
    }
    Instruction made = definitions.of(origin);
    if (made instanceof CastInstruction cast) {
      return collect(cast.getValue(), found, seen);
    }
    ValueType type = typeOf(made);
    if (type != null) {
      found.add(type);
    }
    return type != null || made instanceof NullConstantInstruction;
  }

  private static @Nullable ValueType typeOf(@Nullable Instruction made) {
    if (made instanceof ConstructInstruction object) {
      return ValueType.object(object.getType());
    }
    if (made instanceof ConstructArrayInstruction array) {
      return ValueType.arrayOf(array.getItemType());
    }
    if (made instanceof ConstructMultiArrayInstruction arrays) {
      return arrays.getItemType();
    }
    return made instanceof StringConstantInstruction
        ? ValueType.object(String.class.getName())
        : null;
  }
}
