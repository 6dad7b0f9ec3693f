package dev.samovar.teavm.classlib;

import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.MethodReference;
import org.teavm.model.PrimitiveType;
import org.teavm.model.ValueType;

/**
 * Tells TeaVM that arrays of primitives are cloned.
 *
 * <p>On the Wasm target it makes a clone function for each type that it sees arrive at {@code
 * Object.clone}, and does not see those: {@code new byte[1].clone()} is a trap, which no {@code
 * catch} sees.
 */
final class PrimitiveArrayClones extends AbstractDependencyListener {

  private static final MethodReference CLONE =
      new MethodReference(Object.class, "cloneObject", Object.class);

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    if (method.getReference().equals(CLONE)) {
      for (PrimitiveType type : PrimitiveType.values()) {
        method.propagate(0, agent.getType(ValueType.arrayOf(ValueType.primitive(type))));
      }
    }
  }
}
