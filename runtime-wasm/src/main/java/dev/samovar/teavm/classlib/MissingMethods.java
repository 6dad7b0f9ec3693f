package dev.samovar.teavm.classlib;

import dev.samovar.teavm.StaticCall;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;

/** Methods of the JDK that libraries call and TeaVM's class library does not have. */
final class MissingMethods implements ClassHolderTransformer {

  private static final String STRING = "java.lang.String";
  private static final MethodDescriptor GET_BYTES =
      new MethodDescriptor("getBytes", int.class, int.class, byte[].class, int.class, void.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals(STRING) && cls.getMethod(GET_BYTES) == null) {
      MethodHolder method = new MethodHolder(GET_BYTES);
      method.setLevel(AccessLevel.PUBLIC);
      method.setProgram(
          StaticCall.ofInstance(STRING, GET_BYTES, LatinText.class.getName(), "getBytes"));
      cls.addMethod(method);
    }
  }
}
