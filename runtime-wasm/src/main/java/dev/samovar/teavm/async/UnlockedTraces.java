package dev.samovar.teavm.async;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;

/**
 * Takes {@code synchronized} from {@code fillInStackTrace} of exceptions, where libraries copy it
 * from the JDK's. The constructor calls it on an object that nobody else has, so that it never
 * waits; but with the lock every {@code new} of an exception looks as if it may.
 */
final class UnlockedTraces implements ClassHolderTransformer {

  private static final MethodDescriptor FILL =
      new MethodDescriptor("fillInStackTrace", ValueType.parse(Throwable.class));

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    MethodHolder fill = cls.getMethod(FILL);
    if (fill != null
        && context.getHierarchy().isSuperType("java.lang.Throwable", cls.getName(), false)) {
      fill.getModifiers().remove(ElementModifier.SYNCHRONIZED);
    }
  }
}
