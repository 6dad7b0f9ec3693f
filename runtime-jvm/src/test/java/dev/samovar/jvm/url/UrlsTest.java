package dev.samovar.jvm.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.url.InvalidUrlException;
import dev.samovar.http.url.WebUrl;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** As workerd parses them: urls.txt was recorded from it. */
class UrlsTest {

  @ParameterizedTest(name = "{0} | {1}")
  @MethodSource("cases")
  void url_isAsInWorkerd(String text, String base, String expected) {
    String actual;
    try {
      WebUrl from = base.equals("-") ? null : Urls.parse(base);
      actual = (from == null ? Urls.parse(text) : Urls.resolve(from, text)).toString();
    } catch (InvalidUrlException e) {
      actual = "-";
    }

    assertEquals(expected, actual);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aUrlThatIsParsedAgain_staysTheSame(String text, String base, String expected) {
    if (!expected.equals("-")) {
      assertEquals(expected, Urls.parse(expected).toString());
    }
  }

  @Test
  void theFileHasSomeHundredCases() throws IOException {
    assertTrue(cases().size() > 500);
  }

  @Test
  void parts_areEncoded() {
    WebUrl url = Urls.parse("HTTP://u:p@BÜCHER.example:8080/a b/../é?x y#z");

    assertEquals("http", url.scheme());
    assertEquals("u:p@", url.credentials());
    assertEquals("xn--bcher-kva.example", url.host());
    assertEquals(Optional.of(8080), url.port());
    assertEquals("/%C3%A9", url.path());
    assertEquals(Optional.of("x%20y"), url.query());
    assertEquals(Optional.of("z"), url.fragment());
    assertEquals("http://u:p@xn--bcher-kva.example:8080/%C3%A9?x%20y", url.withoutFragment());
  }

  @Test
  void aTextThatIsNoUrl_isSaidWhy() {
    var e = assertThrows(InvalidUrlException.class, () -> Urls.parse("/a"));

    assertEquals("The URL '/a' is not absolute", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "http://h/[x]|y?a[b]=^{}#f, http://h/%5Bx%5D%7Cy?a%5Bb%5D=%5E%7B%7D",
    "http://u:p@h/%zz?%, http://h/%25zz?%25",
    "http://h/é%20?ü, http://h/%C3%A9%20?%C3%BC"
  })
  void everyUrl_isOneForJavasClients(String text, String expected) {
    assertEquals(URI.create(expected), Urls.toJava(Urls.parse(text)));
  }

  private static List<String[]> cases() throws IOException {
    try (var in = UrlsTest.class.getResourceAsStream("urls.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("\n"))
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(line -> new String[] {text(line[0]), text(line[1]), text(line[2])})
          .toList();
    }
  }

  private static String text(String escaped) {
    boolean isMarked = escaped.startsWith("<") && escaped.endsWith(">");
    String inner = isMarked ? escaped.substring(1, escaped.length() - 1) : escaped;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (inner.charAt(++i) == '\\') {
        text.append('\\');
      } else {
        text.append((char) Integer.parseInt(inner.substring(i + 1, i + 5), 16));
        i += 4;
      }
    }
    return text.toString();
  }
}
