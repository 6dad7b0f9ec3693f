package dev.samovar.e2e.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages say what the code says. */
class DocsTest {

  private static final Path ROOT = Path.of(System.getProperty("samovar.root"));
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- from (\\S+) -->\\s*```\\w+\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern JAVA = Pattern.compile("```java\\n");
  private static final Pattern TEST = Pattern.compile("\\[\\w+IT\\.(\\w+)]\\(([^)]+)\\)");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");

  static Stream<Path> pages() throws IOException {
    List<Path> found;
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      found = docs.filter(page -> page.toString().endsWith(".md")).sorted().toList();
    }
    return Stream.concat(found.stream(), Stream.of(ROOT.resolve("README.md")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everySnippet_standsInTheFileThatItNames(Path page) throws IOException {
    for (MatchResult snippet : matches(SNIPPET, page)) {
      String code = Files.readString(ROOT.resolve(snippet.group(1)));

      assertTrue(words(code).contains(words(snippet.group(2))), page + ": " + snippet.group(2));
    }
  }

  @Test
  void allJavaInTheGuide_comesFromAFile() throws IOException {
    Path guide = ROOT.resolve("docs/guide.md");

    assertEquals(matches(JAVA, guide).size(), matches(SNIPPET, guide).size());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLink_leadsToAFile(Path page) throws IOException {
    for (MatchResult link : matches(LINK, page)) {
      assertTrue(Files.exists(page.resolveSibling(link.group(1))), page + ": " + link.group(1));
    }
  }

  @Test
  void everyTestOfAFeature_exists() throws IOException {
    Path page = ROOT.resolve("docs/features.md");
    for (MatchResult named : matches(TEST, page)) {
      String code = Files.readString(page.resolveSibling(named.group(2)));

      assertTrue(code.contains("void " + named.group(1) + "("), named.group());
    }
  }

  private static List<MatchResult> matches(Pattern pattern, Path page) throws IOException {
    return pattern.matcher(Files.readString(page)).results().toList();
  }

  private static String words(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }
}
