package dev.samovar.teavm.classlib;

import dev.samovar.teavm.StaticCall;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;

/** {@code System.getLogger(String)}. */
final class LoggerMethod implements ClassHolderTransformer {

  private static final MethodDescriptor GET_LOGGER =
      new MethodDescriptor("getLogger", String.class, System.Logger.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals("java.lang.System") && cls.getMethod(GET_LOGGER) == null) {
      MethodHolder method = new MethodHolder(GET_LOGGER);
      method.setLevel(AccessLevel.PUBLIC);
      method.getModifiers().add(ElementModifier.STATIC);
      method.setProgram(StaticCall.ofStatic(GET_LOGGER, "dev.samovar.wasm.log.Loggers", "get"));
      cls.addMethod(method);
    }
  }
}
