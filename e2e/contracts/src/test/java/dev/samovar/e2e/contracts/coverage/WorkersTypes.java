package dev.samovar.e2e.contracts.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The TypeScript declarations of the pinned workerd, as {@code wrangler types} writes them. */
public final class WorkersTypes {

  private static final Pattern MEMBER =
      Pattern.compile(
          "^ {4}(?:(?:readonly|public|abstract|static|get|set) )*(\\w+)\\??[:(<]",
          Pattern.MULTILINE);

  private final String text;

  private WorkersTypes(String text) {
    this.text = text;
  }

  /**
   * @param folder an empty one, to write into
   */
  public static WorkersTypes generateIn(Path folder) throws IOException, InterruptedException {
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
    String log = folder.resolve("log").toString();
    assertEquals(0, wrangler.waitFor(), () -> "wrangler types failed, see " + log);
    return new WorkersTypes(Files.readString(folder.resolve("types.d.ts")));
  }

  /** The folder of the whole project. */
  public static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve(".samovar/node_modules/wrangler"))) {
      at = at.getParent();
    }
    return at;
  }

  /** All declarations of that name, with what they extend. */
  public String declaration(String name) {
    StringBuilder found = new StringBuilder();
    Matcher start = start(name);
    while (start.find()) {
      found.append(body(start)).append('\n');
      Matcher parent = Pattern.compile(" extends (\\w+)").matcher(withoutParameters(start.group()));
      if (parent.find()) {
        found.append(declaration(parent.group(1)));
      }
    }
    assertFalse(found.isEmpty(), () -> "workerd has no type " + name);
    return found.toString();
  }

  /** The names that a type itself declares, in its order. */
  public Set<String> members(String name) {
    Set<String> members = new LinkedHashSet<>();
    Matcher start = start(name);
    while (start.find()) {
      Matcher member = MEMBER.matcher(body(start));
      while (member.find()) {
        members.add(member.group(1));
      }
    }
    members.remove("constructor");
    assertFalse(members.isEmpty(), () -> "workerd has no type " + name);
    return members;
  }

  private Matcher start(String name) {
    return Pattern.compile(
            "^ *(?:export )?(?:declare )?(?:abstract )?(interface|class|type) " + name + "\\b.*$",
            Pattern.MULTILINE)
        .matcher(text);
  }

  private String body(Matcher start) {
    String indent = start.group().replaceFirst("\\S.*", "");
    String end = "\n" + indent + (start.group(1).equals("type") ? "};" : "}");
    String body = text.substring(start.start(), text.indexOf(end, start.end()));
    return indent.isEmpty() ? body : body.replace("\n" + indent, "\n");
  }

  /** A type parameter may extend something, too. */
  private static String withoutParameters(String line) {
    return line.replaceFirst("<.*?>(?= (extends|[{=]))", "");
  }
}
