package dev.samovar.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles {@code golden/<case>/source} and compares all that was generated with {@code
 * golden/<case>/expected}; {@code -Dgolden.update=true} writes the latter anew.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generated_isAsExpected(String name) throws IOException {
    Path expected = GOLDEN.resolve(name).resolve("expected");

    Javac.Result result = Javac.compile(files(GOLDEN.resolve(name).resolve("source")));

    assertEquals(List.of(), result.messages());
    if (Boolean.getBoolean("golden.update")) {
      write(expected, result.generated());
    }
    assertEquals(text(files(expected)), text(result.generated()));
  }

  private static String text(Map<String, String> files) {
    var text = new StringBuilder();
    files.forEach((path, content) -> text.append("== ").append(path).append('\n').append(content));
    return text.toString();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
