package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FormsIT extends WorkerdTest {

  private static final String HASH =
      "9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca7"
          + "2323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043";

  @Test
  void secret_isFoundByItsName() {
    assertAnswer("example", form("/is-secret", field("secret", "EXAMPLE_SECRET")));
  }

  @Test
  void absentSecret_is400() {
    assertProblem(400, form("/is-secret", field("other", "EXAMPLE_SECRET")));
  }

  @Test
  void fileInPlaceOfSecret_is400() {
    assertProblem(400, form("/is-secret", file("secret", "a.txt", "EXAMPLE_SECRET")));
  }

  @Test
  void file_isKeptUnderItsDigest() {
    HttpResponse<String> answer = form("/formdata-file-size", file("file", "größe.txt", "hello"));

    assertJson("[{\"name\":\"" + HASH + "\"}]", answer);
    assertEquals(
        "{\"name\":\"" + HASH + "\",\"value\":\"{\\\"name\\\":\\\"größe.txt\\\",\\\"size\\\":5}\"}",
        worker.behind("GET /kv/FILE_SIZES/" + HASH));
    assertJson(
        "{\"name\":\"größe.txt\",\"size\":5}", worker.ask("GET /formdata-file-size/" + HASH));
  }

  @Test
  void unknownDigest_is404() {
    assertProblem(404, worker.ask("GET /formdata-file-size/abc"));
  }

  @Test
  void textInPlaceOfFile_is400() {
    assertProblem(400, form("/formdata-file-size", field("file", "hello")));
  }

  @Test
  void absentFile_is400() {
    assertProblem(400, form("/formdata-file-size", file("other", "a.txt", "hello")));
  }

  private static HttpResponse<String> form(String path, String part) {
    return worker.ask(
        "POST " + path, part + "\r\n--B--\r\n", "Content-Type", "multipart/form-data; boundary=B");
  }

  private static String field(String name, String value) {
    return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
  }

  private static String file(String name, String filename, String content) {
    return "--B\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"; filename=\""
        + filename
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + content;
  }
}
