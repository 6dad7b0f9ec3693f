package dev.samovar.e2e.contracts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.contracts.coverage.Arity;
import dev.samovar.e2e.contracts.coverage.WorkersTypes;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each extern has the name, and only members, of a type of the pinned workerd, and their arity. */
class ExternsIT {

  private static final Pattern JS_METHOD = Pattern.compile("JSMethod\\((?:value=)?\"(\\w+)\"\\)");

  private static WorkersTypes types;

  @BeforeAll
  static void generateTypes(@TempDir Path folder) throws Exception {
    types = WorkersTypes.generateIn(folder);
  }

  @Test
  void thereAreExterns() throws Exception {
    assertTrue(externs().size() > 20);
  }

  @TestFactory
  Stream<DynamicTest> externs_areOfTheTypes() throws Exception {
    return externs().stream()
        .map(extern -> DynamicTest.dynamicTest(extern.getSimpleName(), () -> check(extern)));
  }

  private static void check(Class<?> extern) {
    String declaration = types.declaration(extern.getSimpleName().substring(2));
    for (Method method : extern.getDeclaredMethods()) {
      assertFalse(method.isDefault(), () -> "An extern has no logic: " + method);
      String member = member(method);
      assertTrue(
          Pattern.compile("\\b" + member + "\\??\\s*[:(<]").matcher(declaration).find(),
          () -> member + " is not in\n" + declaration);
      checkArity(method, member, declaration);
    }
  }

  private static void checkArity(Method method, String member, String declaration) {
    List<Arity> overloads = Arity.of(declaration, member);
    int given = method.getParameterCount();
    assertTrue(
        isProperty(method)
            || overloads.isEmpty()
            || overloads.stream().anyMatch(overload -> overload.takes(given)),
        () -> member + " takes no " + given + " arguments but " + overloads);
  }

  private static String member(Method method) {
    if (isProperty(method)) {
      return property(method.getName());
    }
    // A word of Java's is written @JSMethod("do").
    return Stream.of(method.getAnnotations())
        .map(a -> JS_METHOD.matcher(a.toString()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse(method.getName());
  }

  /** By its name, so that TeaVM need not be on this class path's compile side. */
  private static boolean isProperty(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(a -> a.annotationType().getSimpleName().equals("JSProperty"));
  }

  private static String property(String accessor) {
    int prefix = accessor.startsWith("is") ? 2 : 3;
    return Character.toLowerCase(accessor.charAt(prefix)) + accessor.substring(prefix + 1);
  }

  private static List<Class<?>> externs() throws IOException, ClassNotFoundException {
    URI source = location();
    if (Files.isDirectory(Path.of(source))) {
      return externsIn(Path.of(source));
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(source), Map.of())) {
      return externsIn(jar.getPath("/"));
    }
  }

  private static List<Class<?>> externsIn(Path root) throws IOException, ClassNotFoundException {
    List<Class<?>> externs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted().toList()) {
        String name = root.relativize(file).toString().replace('/', '.');
        if (name.matches("dev\\.samovar\\.cloudflare\\..*jso\\.Js[^.$]*\\.class")) {
          externs.add(Class.forName(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return externs;
  }

  private static URI location() throws ClassNotFoundException {
    Class<?> bindings = Class.forName("dev.samovar.cloudflare.env.CloudflareBindings");
    return URI.create(bindings.getProtectionDomain().getCodeSource().getLocation().toString());
  }
}
