package dev.samovar.processor;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** A source file in the making: its imports follow from the names that its body uses. */
public final class JavaFile {
  private final String packageName;
  private final String className;
  private final Map<String, String> outermost = new TreeMap<>();

  public JavaFile(String packageName, String className) {
    this.packageName = packageName;
    this.className = className;
    outermost.put(className, qualifiedName());
  }

  public String qualifiedName() {
    return Names.qualified(packageName, className);
  }

  /** The name to write for a class; qualified where another class took the simple one. */
  public String use(TypeElement type) {
    return use(Names.packageOf(type), Names.nested(type));
  }

  /** The name to write for a top-level class. */
  public String use(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return use(qualifiedName.substring(0, Math.max(dot, 0)), qualifiedName.substring(dot + 1));
  }

  private String use(String usedPackage, String nestedName) {
    int dot = nestedName.indexOf('.');
    String outer = dot < 0 ? nestedName : nestedName.substring(0, dot);
    String qualified = Names.qualified(usedPackage, outer);
    String holder = outermost.putIfAbsent(outer, qualified);
    return holder == null || holder.equals(qualified)
        ? nestedName
        : Names.qualified(usedPackage, nestedName);
  }

  /** The whole file around a body that was written with {@link #use}. */
  public String text(String body) {
    var text = new StringBuilder();
    if (!packageName.isEmpty()) {
      text.append("package ").append(packageName).append(";\n\n");
    }
    var imports = imports();
    imports.forEach(name -> text.append("import ").append(name).append(";\n"));
    return text.append(imports.isEmpty() ? "" : "\n").append(body).toString();
  }

  private TreeSet<String> imports() {
    var imports = new TreeSet<>(outermost.values());
    imports.removeIf(name -> isIn(packageName, name) || isIn("java.lang", name));
    return imports;
  }

  private static boolean isIn(String packageName, String name) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, Math.max(dot, 0)).equals(packageName);
  }
}
