package dev.samovar.e2e.classlib.promises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java source of a program with many small methods, each of which returns a value or throws. */
final class Cases {

  private static final int CASES_OF_A_CLASS = 40;

  private final List<String> names = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  /**
   * @param name shown where targets differ
   * @param body statements; the last one returns or throws
   */
  void add(String name, String body) {
    names.add(name);
    bodies.add(body);
  }

  String name(int index) {
    return names.get(index) + ": " + bodies.get(index);
  }

  /** Each so-and-so-many of the cases. */
  Cases every(int step) {
    Cases some = new Cases();
    for (int i = 0; i < count(); i += step) {
      some.add(names.get(i), bodies.get(i));
    }
    return some;
  }

  int count() {
    return names.size();
  }

  /** Write the program, whose main class is {@code promises.Main}. */
  void write(Path folder) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("promises"));
    for (int from = 0; from < count(); from += CASES_OF_A_CLASS) {
      int number = from / CASES_OF_A_CLASS;
      Files.writeString(sources.resolve("Part" + number + ".java"), part(number, from));
    }
    Files.writeString(sources.resolve("Main.java"), main());
  }

  private String part(int number, int from) {
    int to = Math.min(count(), from + CASES_OF_A_CLASS);
    StringBuilder methods = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    for (int i = from; i < to; i++) {
      calls.append("      case ").append(i).append(":\n        try {\n          return text(c");
      calls
          .append(i)
          .append(
              "());\n        } catch (Throwable e) {\n          return thrown(e);\n        }\n");
      methods.append("  static Object c").append(i).append("() throws Throwable {\n    ");
      methods.append(bodies.get(i)).append("\n  }\n\n");
    }
    return """
        package promises;

        import static promises.Values.*;

        import java.io.Serializable;
        import java.util.*;
        import java.util.function.*;

        @SuppressWarnings("all")
        final class Part%d {

          static String run(int index) {
            switch (index) {
        %s      default:
                return "none";
            }
          }

        %s}
        """
        .formatted(number, calls, methods);
  }

  private String main() {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i * CASES_OF_A_CLASS < count(); i++) {
      parts
          .append("      case ")
          .append(i)
          .append(":\n        return Part")
          .append(i)
          .append(".run(index);\n");
    }
    return """
        package promises;

        public final class Main {
          public static void main(String[] args) {
            int index = Integer.parseInt(args[0]);
            System.out.println(index + " " + run(index));
          }

          static String run(int index) {
            switch (index / %d) {
        %s      default:
                return "none";
            }
          }
        }
        """
        .formatted(CASES_OF_A_CLASS, parts);
  }
}
