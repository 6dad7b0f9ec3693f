package dev.samovar.processor.durable;

import dev.samovar.processor.Names;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An interface annotated {@code @DurableObjectApi}.
 *
 * @param methods those that cross, its own and inherited ones
 * @param answersRequests whether it has the {@code fetch} of DurableObjectFetch
 */
record Api(TypeElement type, List<ExecutableElement> methods, boolean answersRequests) {

  static String className(TypeElement type) {
    return Names.qualified(Names.packageOf(type), Names.generated(type, "Api"));
  }
}
