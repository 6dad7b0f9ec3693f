package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that cannot be read is a 400 with the envelope. */
@ExtendWith(Adapter.class)
final class FormsIT {

  private static final String MULTIPART = "multipart/form-data; boundary=B";
  private static final String FIELD =
      "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n";

  @Test
  void wellFormedForm_isRead() {
    assertEquals("parts: 2", post(MULTIPART, FIELD + FIELD + "--B--\r\n").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no boundary at all",
        "--C\r\n\r\n--C--\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever closed",
        "--B\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--B--\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"a\r\n\r\nopen quote\r\n--B--\r\n",
        "--B\r\nno colon\r\n\r\nvalue\r\n--B--\r\n",
        "--B\r\n\r\nno headers\r\n--B--\r\n"
      })
  void malformedMultipart_is400(String body) {
    assertProblem(400, post(MULTIPART, body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary="})
  void multipartWithoutABoundary_is400(String type) {
    assertProblem(400, post(type, FIELD + "--B--\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%zz", "a=%C3%28", "%ff=1"})
  void malformedEncoding_isRead(String body) {
    assertEquals(200, post("application/x-www-form-urlencoded", body).statusCode());
  }

  @Test
  void anotherType_is415() {
    assertProblem(415, post("application/json", "{}"));
  }

  private static HttpResponse<String> post(String type, String body) {
    return Adapter.send(
        Adapter.request("/form")
            .header("content-type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static void assertProblem(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json", response.headers().firstValue("content-type").orElse(""));
  }
}
