package dev.samovar.teavm.checks;

import org.jspecify.annotations.Nullable;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependencyInfo;
import org.teavm.dependency.ValueDependencyInfo;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;

/** The types that a program can bring to a variable. */
final class Types {

  private Types() {}

  /** Null where they are not known: TeaVM follows only what leaves a method. */
  static ValueType @Nullable [] of(MethodDependencyInfo info, Origins origins, Variable variable) {
    ValueDependencyInfo node =
        variable.getIndex() < info.getVariableCount()
            ? info.getVariable(variable.getIndex())
            : null;
    return node == null ? origins.of(variable) : node.getTypes();
  }

  /** Whether each is a type or below it; unknown ones are of {@code Object} only. */
  static boolean areAll(DependencyAgent agent, ValueType @Nullable [] types, ValueType of) {
    if (types == null) {
      return of.isObject(Object.class);
    }
    for (ValueType type : types) {
      if (!agent.getClassHierarchy().isSuperType(of, type, false)) {
        return false;
      }
    }
    return true;
  }
}
