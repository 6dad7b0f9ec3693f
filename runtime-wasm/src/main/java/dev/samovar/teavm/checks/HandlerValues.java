package dev.samovar.teavm.checks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BinaryBranchingInstruction;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.util.InstructionVariableMapper;
import org.teavm.model.util.TypeInferer;
import org.teavm.model.util.VariableType;

/**
 * Has TeaVM forget in a {@code catch} whether a variable is null: it believes there that a check at
 * the end of the {@code try} succeeded, so {@code try { s = s.trim(); } catch (RuntimeException e)
 * { return s == null; }} was false for null. What a cast gives may be null for TeaVM. A weak cast
 * costs nothing.
 *
 * <p>On Wasm only comparisons use what the cast gives: other uses need the variable's type there.
 */
final class HandlerValues {

  private static final ValueType OBJECT = ValueType.object("java.lang.Object");
  private static final Set<VariableType> NUMBERS =
      Set.of(VariableType.INT, VariableType.LONG, VariableType.FLOAT, VariableType.DOUBLE);

  private HandlerValues() {}

  static void forget(MethodHolder method, boolean isJavaScript) {
    Set<BasicBlock> handlers = Handlers.of(method.getProgram());
    if (handlers.isEmpty()) {
      return;
    }
    TypeInferer types = new TypeInferer();
    types.inferTypes(method.getProgram(), method.getReference());
    Map<Variable, CastInstruction> casts = new LinkedHashMap<>();
    for (BasicBlock handler : handlers) {
      for (Phi phi : handler.getPhis()) {
        if (!NUMBERS.contains(types.typeOf(phi.getReceiver().getIndex()))) {
          casts.put(phi.getReceiver(), cast(handler, phi.getReceiver()));
        }
      }
    }
    if (isJavaScript) {
      useAnywhere(method.getProgram(), casts);
    } else {
      useInComparisons(method.getProgram(), casts);
    }
    for (BasicBlock handler : handlers) {
      insert(handler, casts);
    }
  }

  private static CastInstruction cast(BasicBlock handler, Variable value) {
    CastInstruction cast = new CastInstruction();
    cast.setValue(value);
    cast.setReceiver(handler.getProgram().createVariable());
    cast.setTargetType(OBJECT);
    cast.setWeak(true);
    cast.setLocation(handler.getFirstInstruction().getLocation());
    return cast;
  }

  private static void useAnywhere(Program program, Map<Variable, CastInstruction> casts) {
    InstructionVariableMapper mapper = new InstructionVariableMapper(value -> castOf(value, casts));
    for (BasicBlock block : program.getBasicBlocks()) {
      mapper.applyToInstructions(block);
      for (Phi phi : block.getPhis()) {
        for (Incoming incoming : phi.getIncomings()) {
          incoming.setValue(castOf(incoming.getValue(), casts));
        }
      }
    }
  }

  private static void useInComparisons(Program program, Map<Variable, CastInstruction> casts) {
    Map<Variable, Variable> copied = new HashMap<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (each instanceof AssignInstruction copy) {
          copied.put(copy.getReceiver(), copy.getAssignee());
        }
      }
    }
    InstructionVariableMapper mapper =
        new InstructionVariableMapper(value -> castOfOriginal(value, copied, casts));
    for (BasicBlock block : program.getBasicBlocks()) {
      Instruction last = block.getLastInstruction();
      if (last instanceof BranchingInstruction || last instanceof BinaryBranchingInstruction) {
        last.acceptVisitor(mapper);
      }
    }
  }

  private static Variable castOf(Variable value, Map<Variable, CastInstruction> casts) {
    CastInstruction cast = casts.get(value);
    return cast == null ? value : cast.getReceiver();
  }

  private static Variable castOfOriginal(
      Variable value, Map<Variable, Variable> copied, Map<Variable, CastInstruction> casts) {
    Variable original = value;
    while (copied.containsKey(original)) {
      original = copied.get(original);
    }
    return casts.containsKey(original) ? castOf(original, casts) : value;
  }

  private static void insert(BasicBlock handler, Map<Variable, CastInstruction> casts) {
    for (Phi phi : handler.getPhis()) {
      CastInstruction cast = casts.get(phi.getReceiver());
      if (cast != null) {
        handler.addFirst(cast);
      }
    }
  }
}
