package dev.samovar.teavm.checks;

import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.backend.wasm.generate.classes.WasmGCTypeMapper;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenContext;
import org.teavm.backend.wasm.model.WasmStructure;
import org.teavm.backend.wasm.model.WasmType;
import org.teavm.backend.wasm.types.PreciseTypeInference;
import org.teavm.backend.wasm.types.PreciseValueType;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.ListableClassHolderSource;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.vm.spi.TeaVMHost;

/**
 * Lets null through a cast between types of which no object can be both (JLS §5.5): the Wasm target
 * makes of it an exception that it throws always.
 */
final class DisjointCasts {

  private final WasmGCCodeGenContext context;
  private final WasmGCTypeMapper types;

  private DisjointCasts(WasmGCCodeGenContext context) {
    this.context = context;
    types = context.typeMapper();
  }

  static void install(TeaVMHost host) {
    TeaVMWasmGCHost wasm = host.getExtension(TeaVMWasmGCHost.class);
    if (wasm != null) {
      wasm.contributeToCodeGen((context, registry) -> new DisjointCasts(context).all());
    }
  }

  private void all() {
    if (!(context.classes() instanceof ListableClassHolderSource classes)) {
      throw new IllegalStateException("TeaVM's classes are a " + context.classes().getClass());
    }
    for (String name : classes.getClassNames()) {
      ClassHolder cls = classes.get(name);
      for (MethodHolder method : cls.getMethods()) {
        if (method.getProgram() != null) {
          replaceAll(method);
        }
      }
    }
  }

  private void replaceAll(MethodHolder method) {
    Program program = method.getProgram();
    List<CastInstruction> casts = casts(program);
    if (casts.isEmpty()) {
      return;
    }
    PreciseTypeInference known = inference(method, false);
    PreciseTypeInference generated = inference(method, true);
    casts.removeIf(
        cast ->
            !areDisjoint(known.typeOf(cast.getValue()), cast.getTargetType())
                && !areDisjoint(generated.typeOf(cast.getValue()), cast.getTargetType()));
    casts.forEach(cast -> replace(program, cast));
  }

  /**
   * @param asGenerated as the generator of code asks, which gives a register the types of all that
   *     it holds
   */
  private PreciseTypeInference inference(MethodHolder method, boolean asGenerated) {
    PreciseTypeInference inference =
        new PreciseTypeInference(method.getProgram(), method.getReference(), context.hierarchy());
    inference.setPhisSkipped(asGenerated);
    inference.setBackPropagation(asGenerated);
    inference.ensure();
    return inference;
  }

  private static List<CastInstruction> casts(Program program) {
    List<CastInstruction> casts = new ArrayList<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (each instanceof CastInstruction cast) {
          casts.add(cast);
        }
      }
    }
    return casts;
  }

  private boolean areDisjoint(PreciseValueType from, ValueType to) {
    if (from == null || from.isArrayUnwrap) {
      return false;
    }
    WasmStructure source = structure(from.valueType);
    WasmStructure target = structure(to);
    return source != null
        && target != null
        && !source.isSupertypeOf(target)
        && !target.isSupertypeOf(source);
  }

  private WasmStructure structure(ValueType type) {
    return types.mapType(type) instanceof WasmType.CompositeReference reference
            && reference.composite instanceof WasmStructure structure
        ? structure
        : null;
  }

  /** What passes is null. */
  private static void replace(Program program, CastInstruction cast) {
    KeptCasts.makeCall(program, cast);
    NullConstantInstruction none = new NullConstantInstruction();
    none.setReceiver(cast.getReceiver());
    none.setLocation(cast.getLocation());
    cast.replace(none);
  }
}
