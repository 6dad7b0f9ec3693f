package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as workerd reads them; what it refuses and RFC 7578 allows is read too. */
class FormIT extends Comparison {
  private static final String TYPE = "multipart/form-data; boundary=";
  private static final String FIELD = "Content-Disposition: form-data; name=\"a\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=1&b=2",
        "a=%E4",
        "a=\u00C3\u00A9",
        "a=\u00FF",
        "&&=&a",
        "a=b=c&a=d",
        "a=%00%0d%0a"
      })
  void urlencoded_isReadAsFormData(String body) {
    assertAsReference(Raw.post("/request/form", "application/x-www-form-urlencoded", body));
  }

  @ParameterizedTest
  @CsvSource({
    "a/b+c, a/b+c",
    "a=b, a=b",
    "B;;, B",
    "'\"a;b\"', a;b",
    "'a:b,c', 'a:b,c'",
    "B; x, B"
  })
  void boundary_isReadAsWorkerd(String parameter, String boundary) {
    String body = lines("\r\n", "--" + boundary, FIELD, "", "1", "--" + boundary + "--", "");

    Answer answer = assertAsReference(Raw.post("/request/form", TYPE + parameter, body));
    assertEquals("a=1\n", answer.text());
  }

  @Test
  void linesOfAForm_mayEndInLf() {
    for (String end : new String[] {"\n", "\r\n"}) {
      String body = lines(end, "--B", FIELD, "", "x\ny", "--B--", "");

      Answer answer = assertAsReference(Raw.post("/request/form", TYPE + "B", body));
      assertEquals("a=x\\u000ay\n", answer.text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--B\r\n" + FIELD + "\r\n\r\n1\n--B--\n",
        "--B\r\n" + FIELD + "\r\n\r\n1\r\n--B--",
        "--B\n" + FIELD + "\r\n\r\n1\r\n--B--junk",
        "pre\r\namble\r\n--B\r\n" + FIELD + "\r\n\r\n1\r\n--B--\r\nepilogue",
        "\r\n--B\r\n" + FIELD + "\r\n\r\n1\r\n--B--",
        "--B\r\n" + FIELD + "\r\n\r\n1\r\r\n--B--",
        "--B\r\n" + FIELD + "\r\n\r\n\r\n1\r\n\r\n--B--",
        "--B\r\n" + FIELD + "\r\n\r\n\r\n--B--",
        "--B\r\nX: y\r\n" + FIELD + ";\r\n\r\n1\r\n--B--",
        "--B\r\nContent-Type: a/b\r\n" + FIELD + "; filename=\"x\";\r\n\r\n1\r\n--B--",
        "--B\r\n" + FIELD + "; filename=\"x\"\r\nContent-Type: a/b\r\n\r\n1\r\n--B--"
      })
  void multipart_isReadAsWorkerd(String body) {
    assertAsReference(Raw.post("/request/form", TYPE + "B", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--B \t\r\n" + FIELD + "\r\n\r\n1\r\n--B--",
        "--B\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--B--",
        "--B\r\nContent-Disposition: form-data;; name = \"a\" ;\r\n\r\n1\r\n--B--"
      })
  void formThatTheRfcsAllow_isRead(String body) {
    assertOurs(200, "a=1\n", Raw.post("/request/form", TYPE + "B", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--B",
        "--B--x",
        "--B\r\n\r\n\r\n1\r\n--B--",
        "--B\r\n" + FIELD + "\r\n\r\n1",
        "--B\r\nContent-Disposition: form-data; name=\"a\r\n\r\n1\r\n--B--"
      })
  void formThatCannotBeRead_isNo500(String body) {
    String request = Raw.post("/request/form", TYPE + "B", body);
    assertEach(
        place -> {
          int status = Exchange.send(place, request).status();
          assertEquals(body.equals("--B--x") ? 200 : 400, status, place.name());
        });
  }

  private static String lines(String end, String... lines) {
    return String.join(end, lines);
  }
}
