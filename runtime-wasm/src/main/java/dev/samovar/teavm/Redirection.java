package dev.samovar.teavm;

import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;

/**
 * A method whose body becomes a call of a static method; that one takes the instance first, then
 * the arguments.
 */
public record Redirection(
    String className, MethodDescriptor method, String toClass, String toMethod) {

  private static final String ASYNC = "org.teavm.interop.Async";

  /**
   * @throws IllegalStateException if the class has no such method: another TeaVM than the pinned
   *     one
   */
  public void apply(ClassHolder cls) {
    MethodHolder holder = cls.getMethod(method);
    if (holder == null) {
      throw new IllegalStateException(
          "TeaVM's "
              + className
              + "."
              + method
              + " is gone; look at what took its place and change "
              + getClass().getName());
    }
    holder.getModifiers().remove(ElementModifier.NATIVE);
    if (holder.getAnnotations().get(ASYNC) != null) {
      holder.getAnnotations().remove(ASYNC);
    }
    holder.setProgram(
        holder.hasModifier(ElementModifier.STATIC)
            ? StaticCall.ofStatic(method, toClass, toMethod)
            : StaticCall.ofInstance(className, method, toClass, toMethod));
  }
}
