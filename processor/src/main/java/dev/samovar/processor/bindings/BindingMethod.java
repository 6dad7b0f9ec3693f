package dev.samovar.processor.bindings;

import dev.samovar.processor.Declared;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A method of an env interface.
 *
 * @param binding the exact name in env
 * @param type what is bound: the return type, without its {@code Optional}
 * @param declared where, by class and position
 */
public record BindingMethod(
    ExecutableElement method,
    String binding,
    BindingKind kind,
    TypeMirror type,
    boolean optional,
    Declared declared) {

  public String name() {
    return method.getSimpleName().toString();
  }

  /** The kind's name in the manifest. */
  public String kindName() {
    return kind.name();
  }

  /**
   * What a class behind the binding has to be for: {@code Feed} of {@code DurableObjects<Feed>}.
   */
  public Optional<String> contract() {
    if (kind.name().equals("service") && BindingKind.isServiceApi(type)) {
      return Optional.of(type.toString());
    }
    boolean isOfClass = kind.name().equals("durable-object") || kind.name().equals("workflow");
    return isOfClass && type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream().map(TypeMirror::toString).findFirst()
        : Optional.empty();
  }
}
