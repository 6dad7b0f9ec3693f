package dev.samovar.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Names of and for generated code. */
public final class Names {

  private Names() {}

  /** {@code Outer.Inner} with suffix {@code RowMapper} is {@code OuterInnerRowMapper}. */
  public static String generated(TypeElement type, String suffix) {
    return nested(type).replace(".", "") + suffix;
  }

  /** The name within the package: {@code Outer.Inner}. */
  public static String nested(TypeElement type) {
    Element outer = type.getEnclosingElement();
    if (outer instanceof TypeElement outerType) {
      return nested(outerType) + "." + type.getSimpleName();
    }
    return type.getSimpleName().toString();
  }

  /** Empty for the default package. */
  public static String packageOf(Element element) {
    Element current = element;
    while (current.getKind() != ElementKind.PACKAGE) {
      current = current.getEnclosingElement();
    }
    return ((PackageElement) current).getQualifiedName().toString();
  }

  /** Whether it, or a type that it stands in, is private: code beside it cannot name it. */
  public static boolean isPrivate(Element element) {
    Element current = element;
    while (current instanceof TypeElement) {
      if (current.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
      current = current.getEnclosingElement();
    }
    return false;
  }

  /** Whether code of other packages can name it. */
  public static boolean isPublic(Element element) {
    Element current = element;
    while (current instanceof TypeElement) {
      if (!current.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
      current = current.getEnclosingElement();
    }
    return true;
  }

  public static String qualified(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /**
   * {@code jwtSecret} with separator {@code _} is {@code jwt_secret}; {@code apiURL2} is {@code
   * api_url2}.
   */
  public static String snakeCase(String name) {
    var snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (startsWord(name, i)) {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(name.charAt(i)));
    }
    return snake.toString();
  }

  // A capital starts a word after a small letter or a digit, and as the last capital of an acronym:
  // JWTSecret.
  private static boolean startsWord(String name, int i) {
    if (i == 0 || !Character.isUpperCase(name.charAt(i)) || name.charAt(i - 1) == '_') {
      return false;
    }
    boolean afterSmall = !Character.isUpperCase(name.charAt(i - 1));
    boolean beforeSmall = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return afterSmall || beforeSmall;
  }
}
