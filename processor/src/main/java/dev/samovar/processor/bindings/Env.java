package dev.samovar.processor.bindings;

import dev.samovar.processor.Names;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An interface annotated {@code @Bindings}.
 *
 * @param methods its own and inherited ones, by name
 */
public record Env(TypeElement type, List<BindingMethod> methods) {

  /** The simple name of the class that is written for it. */
  public String className() {
    return Names.generated(type, "Bindings");
  }

  public String qualifiedClassName() {
    return Names.qualified(Names.packageOf(type), className());
  }
}
