package dev.samovar.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Types as they are written in source, without the annotations on their use. */
public final class TypeText {

  private TypeText() {}

  public static String of(TypeMirror type, JavaFile file) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType(), file) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      return file.use((TypeElement) declared.asElement())
          + arguments(declared.getTypeArguments(), file);
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** A string literal; for names, which hold nothing that needs more than these two escapes. */
  public static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String arguments(List<? extends TypeMirror> arguments, JavaFile file) {
    if (arguments.isEmpty()) {
      return "";
    }
    var text = new StringBuilder("<");
    for (TypeMirror argument : arguments) {
      text.append(text.length() == 1 ? "" : ", ").append(of(argument, file));
    }
    return text.append('>').toString();
  }
}
