package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.json.Json;
import dev.samovar.spi.Utf8;
import dev.samovar.validation.Location;
import dev.samovar.validation.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

  @Test
  void everyMember_isWritten() {
    Problem problem =
        Problem.of(422, "validation_failed", "say \"hi\"\n")
            .withType("https://example.com/problems/1")
            .withInstance("/a")
            .withRequestId("r1")
            .withErrors(
                List.of(
                    Violation.body("/a~1b", "not_blank", "must not be blank"),
                    new Violation(Location.QUERY, "a/b", "type", "must be a number")));

    assertEquals(
        "{\"type\":\"https://example.com/problems/1\",\"title\":\"Unprocessable Content\","
            + "\"status\":422,\"detail\":\"say \\\"hi\\\"\\n\",\"instance\":\"/a\","
            + "\"code\":\"validation_failed\",\"requestId\":\"r1\","
            + "\"errors\":[{\"in\":\"body\",\"pointer\":\"/a~1b\",\"code\":\"not_blank\","
            + "\"message\":\"must not be blank\"},{\"in\":\"query\",\"name\":\"a/b\","
            + "\"code\":\"type\",\"message\":\"must be a number\"}]}",
        Utf8.decode(problem.toJson()));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 8, 9, 10, 11, 12, 13, 0x1F, 0x20, '"', '\\', '/', 0x7F, 0x7FF, 0xD800, 0xDBFF, 0xDC00,
        0xDFFF, 0xFFFF, 0x1F600
      })
  void texts_areThoseOfTheJsonLibrary(int codePoint) {
    String unit = new String(Character.toChars(codePoint));
    String text = unit + "a" + unit + unit;

    String written = Utf8.decode(Problem.of(404, text).toJson());

    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":"
            + Utf8.decode(Json.write(text))
            + ",\"code\":\"not_found\"}",
        written);
  }

  @Test
  void absentMembers_areLeftOut() {
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"x\","
            + "\"code\":\"not_found\"}",
        Utf8.decode(Problem.of(404, "x").toJson()));
  }

  @Test
  void response_isProblemJson() {
    Response response = Problem.of(404, "x").toResponse();

    assertEquals(404, response.status());
    assertEquals(Optional.of("application/problem+json"), response.headers().first("content-type"));
  }
}
