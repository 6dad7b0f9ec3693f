package dev.samovar.e2e.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Each extern has the name, and only members, of a type of the pinned workerd. */
class ExternsIT {

  private static final Pattern JS_METHOD = Pattern.compile("JSMethod\\((?:value=)?\"(\\w+)\"\\)");

  private static String types = "";

  @BeforeAll
  static void generateTypes(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("wrangler.toml"),
        "name = \"types\"\nmain = \"worker.js\"\ncompatibility_date = \"2026-10-01\"\n");
    Files.writeString(folder.resolve("worker.js"), "export default {};\n");
    Path root = root();
    Process wrangler =
        new ProcessBuilder(
                root.resolve(".node/node/node").toString(),
                "--no-warnings",
                root.resolve(".samovar/node_modules/wrangler/wrangler-dist/cli.js").toString(),
                "types",
                "--include-env=false",
                "types.d.ts")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertEquals(0, wrangler.waitFor(), () -> text(folder.resolve("log")));
    types = text(folder.resolve("types.d.ts"));
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
    String declaration = declaration(extern.getSimpleName().substring(2));
    for (Method method : extern.getDeclaredMethods()) {
      assertFalse(method.isDefault(), () -> "An extern has no logic: " + method);
      String member = member(method);
      assertTrue(
          Pattern.compile("\\b" + member + "\\??\\s*[:(<]").matcher(declaration).find(),
          () -> member + " is not in\n" + declaration);
    }
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

  /** All declarations of that name, with what they extend. */
  private static String declaration(String name) {
    Matcher start =
        Pattern.compile(
                "^(    export )?(?:declare )?(?:abstract )?(interface|class|type) "
                    + name
                    + "\\b.*$",
                Pattern.MULTILINE)
            .matcher(types);
    StringBuilder found = new StringBuilder();
    while (start.find()) {
      // What cloudflare:workers exports stands in a namespace.
      String indent = start.group(1) == null ? "\n" : "\n    ";
      String last = start.group(2).equals("type") ? "};" : "}";
      int end = types.indexOf(indent + last, start.end());
      found.append(types, start.start(), end).append('\n');
      Matcher parent = Pattern.compile(" extends (\\w+)").matcher(withoutParameters(start.group()));
      if (parent.find()) {
        found.append(declaration(parent.group(1)));
      }
    }
    assertFalse(found.isEmpty(), () -> "workerd has no type " + name);
    return found.toString();
  }

  /** A type parameter may extend something, too. */
  private static String withoutParameters(String line) {
    return line.replaceFirst("<.*?>(?= (extends|[{=]))", "");
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

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve(".samovar/node_modules/wrangler"))) {
      at = at.getParent();
    }
    return at;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
