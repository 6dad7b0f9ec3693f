package dev.samovar.teavm.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependencyInfo;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayElementType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;

/**
 * Checks what is stored into arrays of objects (JLS §10.5), where it is not proven: TeaVM knows
 * which arrays and which values the whole program can bring to a place.
 */
final class StoreChecks extends AbstractDependencyListener {

  private static final MethodReference STORE =
      new MethodReference(Checked.class, "store", Object.class, Object.class, void.class);
  private static final Class<?>[] OF_COPY = {
    Object.class, int.class, Object.class, int.class, int.class, void.class
  };
  private static final MethodReference COPY =
      new MethodReference(System.class, "arraycopy", OF_COPY);
  private static final MethodReference CHECKED_COPY =
      new MethodReference(ArrayCopies.class, "copy", OF_COPY);
  private static final List<MethodReference> CALLED =
      List.of(
          STORE,
          CHECKED_COPY,
          KeptCasts.CAST,
          new MethodReference(Checked.class, "always", boolean.class),
          new MethodReference(Checked.class, "caught", void.class));

  /** Their arrays are of the class of what they store; TeaVM's types do not show it. */
  private static final Set<String> PROVEN =
      Set.of(
          "java.util.Arrays.copyOf([Ljava/lang/Object;I)[Ljava/lang/Object;",
          "java.util.HashMap.createHashedEntry(Ljava/lang/Object;II)Ljava/util/HashMap$HashEntry;",
          "org.teavm.runtime.Fiber.push(Ljava/lang/Object;)V");

  private final Programs programs = new Programs();
  private final Map<Program, Origins> origins = new HashMap<>();

  @Override
  public void started(DependencyAgent agent) {
    CALLED.forEach(method -> agent.linkMethod(method).use());
  }

  @Override
  public void completing(DependencyAgent agent) {
    programs.each(agent, (info, program, each) -> check(agent, info, program, each));
    origins.clear();
  }

  private void check(
      DependencyAgent agent, MethodDependencyInfo info, Program program, Instruction instruction) {
    if (instruction instanceof PutElementInstruction put
        && put.getType() == ArrayElementType.OBJECT) {
      checkStore(agent, info, origins(program), put);
    } else if (instruction instanceof InvokeInstruction call && call.getMethod().equals(COPY)) {
      checkCopy(agent, info, origins(program), call);
    }
  }

  private void checkStore(
      DependencyAgent agent,
      MethodDependencyInfo info,
      Origins origins,
      PutElementInstruction put) {
    Variable array = arrayOf(origins.definitions(), put);
    ValueType @Nullable [] arrays = Types.of(info, origins, array);
    ValueType @Nullable [] values = Types.of(info, origins, put.getValue());
    if (PROVEN.contains(info.getReference().toString()) || isStoreProven(agent, values, arrays)) {
      return;
    }
    keep(agent, arrays == null ? origins.arrays() : arrays);
    InvokeInstruction call = Calls.of(STORE, array, put.getValue());
    call.setLocation(put.getLocation());
    put.insertPrevious(call);
  }

  private static void checkCopy(
      DependencyAgent agent, MethodDependencyInfo info, Origins origins, InvokeInstruction call) {
    ValueType @Nullable [] from = Types.of(info, origins, call.getArguments().get(0));
    ValueType @Nullable [] to = Types.of(info, origins, call.getArguments().get(2));
    if (!isCopyProven(agent, from, to)) {
      keep(agent, to == null ? origins.arrays() : to);
      call.setMethod(CHECKED_COPY);
    }
  }

  private static void keep(DependencyAgent agent, ValueType[] arrays) {
    for (ValueType array : arrays) {
      if (array instanceof ValueType.Array) {
        Assignable.keep(agent, array);
      }
    }
  }

  private Origins origins(Program program) {
    return origins.computeIfAbsent(program, Origins::new);
  }

  private static Variable arrayOf(Definitions definitions, PutElementInstruction put) {
    return definitions.of(put.getArray()) instanceof UnwrapArrayInstruction unwrap
        ? unwrap.getArray()
        : put.getArray();
  }

  private static boolean isStoreProven(
      DependencyAgent agent, ValueType @Nullable [] values, ValueType @Nullable [] arrays) {
    if (arrays == null) {
      return false;
    }
    for (ValueType array : arrays) {
      if (array instanceof ValueType.Array known
          && !Types.areAll(agent, values, known.getItemType())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCopyProven(
      DependencyAgent agent, ValueType @Nullable [] from, ValueType @Nullable [] to) {
    if (from == null || to == null) {
      return false;
    }
    for (ValueType source : from) {
      for (ValueType target : to) {
        if (!source.equals(target) && !isWider(agent, source, target)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isWider(DependencyAgent agent, ValueType source, ValueType target) {
    return source instanceof ValueType.Array from
        && target instanceof ValueType.Array to
        && !(from.getItemType() instanceof ValueType.Primitive)
        && !(to.getItemType() instanceof ValueType.Primitive)
        && agent.getClassHierarchy().isSuperType(to.getItemType(), from.getItemType(), false);
  }
}
