package dev.samovar.teavm.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.DependencyNode;
import org.teavm.dependency.MethodDependency;
import org.teavm.dependency.MethodDependencyInfo;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.ProgramReader;
import org.teavm.model.TryCatchBlockReader;
import org.teavm.model.ValueType;

/**
 * Tells TeaVM which exceptions its own checks throw. Otherwise it takes a {@code catch} for one
 * that they never reach, and leaves out the names of their classes.
 */
final class ImplicitExceptions extends AbstractDependencyListener {

  private static final List<ValueType.Object> THROWN =
      List.of(
          type(NullPointerException.class),
          type(ArrayIndexOutOfBoundsException.class),
          type(ClassCastException.class));

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    for (ValueType.Object thrown : THROWN) {
      method.getThrown().propagate(agent.getType(thrown));
    }
  }

  /** TeaVM has nodes for a method's variables once it has read the method. */
  @Override
  public void completing(DependencyAgent agent) {
    for (MethodReference reference : agent.getReachableMethods()) {
      MethodDependencyInfo method = agent.getMethod(reference);
      ProgramReader program = method == null ? null : program(agent, reference);
      for (int i = 0; program != null && i < program.basicBlockCount(); i++) {
        for (TryCatchBlockReader caught : program.basicBlockAt(i).readTryCatchBlocks()) {
          reach(agent, (MethodDependency) method, caught);
        }
      }
    }
  }

  private static void reach(
      DependencyAgent agent, MethodDependency method, TryCatchBlockReader caught) {
    var variable = caught.getHandler().getExceptionVariable();
    DependencyNode node =
        variable == null || variable.getIndex() >= method.getVariableCount()
            ? null
            : method.getVariable(variable.getIndex());
    for (ValueType.Object thrown : THROWN) {
      if (node != null && catches(agent, caught.getExceptionType(), thrown)) {
        node.propagate(agent.getType(thrown));
      }
    }
  }

  private static boolean catches(
      DependencyAgent agent, @Nullable String type, ValueType.Object thrown) {
    return type == null
        || agent.getClassHierarchy().isSuperType(ValueType.object(type), thrown, false);
  }

  private static @Nullable ProgramReader program(DependencyAgent agent, MethodReference method) {
    ClassReader cls = agent.getClassSource().get(method.getClassName());
    MethodReader found = cls == null ? null : cls.getMethod(method.getDescriptor());
    return found == null ? null : found.getProgram();
  }

  private static ValueType.Object type(Class<?> exception) {
    return (ValueType.Object) ValueType.object(exception.getName());
  }
}
