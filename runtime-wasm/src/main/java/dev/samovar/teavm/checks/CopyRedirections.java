package dev.samovar.teavm.checks;

import dev.samovar.teavm.Redirection;
import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;

/**
 * Has TeaVM's {@code System.arraycopy} be {@link ArrayCopies}, of which the innermost copy is
 * TeaVM's.
 */
final class CopyRedirections implements ClassHolderTransformer {

  private static final String SYSTEM = "java.lang.System";
  private static final String OURS = ArrayCopies.class.getName();
  private static final List<Redirection> ALL =
      List.of(
          of(SYSTEM, "arraycopy", OURS, "copy"),
          of(SYSTEM, "arrayCopyImpl", OURS, "copy"),
          of(SYSTEM, "fastArraycopy", OURS, "copyFitting"),
          of(OURS, "copyElements", SYSTEM, "doArrayCopy"));

  /** The Wasm target's arraycopy is native, and its arrayCopyImpl is no method of JavaScript's. */
  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (Redirection each : ALL) {
      if (each.className().equals(cls.getName())
          && cls.getMethod(each.method()) != null
          && !cls.getMethod(each.method()).hasModifier(ElementModifier.NATIVE)) {
        each.apply(cls);
      }
    }
  }

  private static Redirection of(String fromClass, String from, String toClass, String to) {
    MethodDescriptor copy =
        new MethodDescriptor(
            from, Object.class, int.class, Object.class, int.class, int.class, void.class);
    return new Redirection(fromClass, copy, toClass, to);
  }
}
