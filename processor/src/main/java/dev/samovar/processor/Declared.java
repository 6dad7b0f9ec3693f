package dev.samovar.processor;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Where something is declared; to be taken while it is read, for javac forgets with the round.
 *
 * @param className the binary name of the class, {@code com.acme.Outer$Inner}
 */
public record Declared(String className, Optional<Position> position) {

  /** A type, or a member of one. */
  public static Declared of(Element element, Compilation compilation) {
    Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
    return new Declared(
        compilation.elements().getBinaryName((TypeElement) type).toString(),
        compilation.positions().of(element));
  }
}
