package dev.samovar.teavm.checks;

import org.teavm.dependency.DependencyAgent;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/**
 * Has a class keep what {@code Class.isAssignableFrom} asks for: whether another class is below it.
 */
final class Assignable {

  private static final MethodReference IS_ASSIGNABLE_FROM =
      new MethodReference(Class.class, "isAssignableFrom", Class.class, boolean.class);

  private Assignable() {}

  /**
   * @param type a class, or an array that has it at its ground
   */
  static void keep(DependencyAgent agent, ValueType type) {
    ValueType ground = type;
    while (ground instanceof ValueType.Array array) {
      ground = array.getItemType();
    }
    if (ground instanceof ValueType.Object) {
      agent
          .linkMethod(IS_ASSIGNABLE_FROM)
          .getVariable(0)
          .getClassValueNode()
          .propagate(agent.getType(ground));
    }
  }
}
