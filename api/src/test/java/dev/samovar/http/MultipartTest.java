package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.spi.Utf8;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {
  private static final String TYPE = "multipart/form-data; boundary=B";

  @Test
  void fieldAndFile_areTold() {
    FormData form =
        form(
            "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nHallö\r\n"
                + "--B\r\ncontent-disposition: form-data; name=\"photo\"; filename=\"a b.png\"\r\n"
                + "Content-Type: image/png\r\n\r\nPNG\r\n--B--\r\n");

    assertEquals(Optional.of("Hallö"), form.field("title"));
    FormFile file = form.file("photo").orElseThrow();
    assertEquals("a b.png", file.filename());
    assertEquals("image/png", file.contentType());
    assertEquals("PNG", file.text());
  }

  @Test
  void file_isNoField() {
    FormData form = form(file("f", "x"));

    assertEquals(Optional.empty(), form.field("f"));
    assertEquals(422, assertThrows(HttpException.class, () -> form.param("f").value()).status());
  }

  @Test
  void repeatedName_keepsEachInOrder() {
    FormData form = form(field("a", "1") + field("b", "x") + field("a", "2"), "");

    assertEquals(List.of("1", "2"), form.fields("a"));
  }

  @Test
  void binaryContent_isKept() {
    byte[] head = Utf8.encode("--B\r\nContent-Disposition: form-data; name=f; filename=f\r\n\r\n");
    byte[] content = {0, -1, 13, 10, 45, 45, 67, 10, 13, 10, 45, 45};
    byte[] body = concat(head, content, Utf8.encode("\r\n--B--"));

    FormFile file = TestRequests.post(TYPE, body).form().file("f").orElseThrow();

    assertArrayEquals(content, file.bytes());
    assertEquals("application/octet-stream", file.contentType());
  }

  @Test
  void emptyPart_isEmpty() {
    assertEquals(Optional.of(""), form(field("a", ""), "").field("a"));
  }

  @Test
  void emptyForm_hasNoParts() {
    assertEquals(0, form("--B--\r\n").parts().size());
  }

  @Test
  void preambleAndEpilogue_arePassedOver() {
    assertEquals(
        Optional.of("1"), form("preamble\r\n" + field("a", "1") + "--B--\r\nepilogue").field("a"));
  }

  // workerd ends a line by LF and takes a CR before it along.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--B\nContent-Disposition: form-data; name=\"a\"\n\nx\ny\n--B--\n",
        "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\ny\n--B--",
        "--B\nContent-Disposition: form-data; name=\"a\"\r\n\nx\ny\r\n--B--",
        "pre\namble\n--B \t\nContent-Disposition: form-data; name=\"a\"\n\nx\ny\n--B--epilogue",
        "\r\n--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\ny\r\n--B--"
      })
  void linesThatEndInLineFeeds_areRead(String body) {
    assertEquals(Optional.of("x\ny"), form(body).field("a"));
  }

  @Test
  void contentOfLineBreaks_isKept() {
    FormData form = form(field("a", "\r\n") + field("b", "\n\r") + field("c", "\r"), "");

    assertEquals(List.of("\r\n"), form.fields("a"));
    assertEquals(List.of("\n\r"), form.fields("b"));
    assertEquals(List.of("\r"), form.fields("c"));
  }

  @Test
  void emptyPartWithoutItsLineBreak_isEmpty() {
    String body = "--B\nContent-Disposition: form-data; name=\"a\"\n\n--B--";

    assertEquals(Optional.of(""), form(body).field("a"));
  }

  // RFC 9110 §5.6.6: parameters may be empty.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "form-data; name=\"f\"; filename=\"x\";",
        "form-data;; name=\"f\" ;filename=\"x\";;",
        "form-data; name = \"f\"; filename\t=\t\"x\"",
        "form-data ; NAME=f; FileName=x",
        "form-data; foo; name=\"f\"; bar=; filename=\"x\"; filename*=UTF-8''y",
        "Form-Data; name=\"f\"junk; filename=\"x\""
      })
  void dispositionWithOddParameters_isRead(String disposition) {
    FormData form = form("--B\r\nContent-Disposition: " + disposition + "\r\n\r\n1\r\n--B--");

    assertEquals("x", form.file("f").orElseThrow().filename());
  }

  @Test
  void unquotedValue_endsAtASemicolon() {
    String disposition = "form-data; name=a b; filename=C:\\a/b c.txt ;x=y";
    FormData form = form("--B\r\nContent-Disposition: " + disposition + "\r\n\r\n1\r\n--B--");

    assertEquals("C:\\a/b c.txt", form.file("a b").orElseThrow().filename());
  }

  @ParameterizedTest
  @CsvSource({"a/b+c, a/b+c", "a=b, a=b", "'\"a b\"', a b", "'a:b,c', 'a:b,c'", "B; x=, B"})
  void boundaryThatIsNoToken_isRead(String parameter, String boundary) {
    String body = field("a", "1").replace("--B", "--" + boundary) + "--" + boundary + "--";
    Request request = TestRequests.post("multipart/form-data; boundary=" + parameter, body);

    assertEquals(Optional.of("1"), request.form().field("a"));
  }

  @Test
  void quotedNames_areAsBrowsersWriteThem() {
    FormData form =
        form(
            "--B\r\nContent-Disposition: form-data; name=\"a%22b\"; filename=\"C:\\dir\\x.txt\""
                + "\r\n\r\nx\r\n--B--");

    assertEquals("C:\\dir\\x.txt", form.file("a\"b").orElseThrow().filename());
  }

  @Test
  void backslashedQuotes_areQuotes() {
    FormData form =
        form(
            "--B\r\nContent-Disposition: form-data; name=\"a\"; filename=\"x\\\"y\\\".txt\""
                + "\r\n\r\nx\r\n--B--");

    assertEquals("x\"y\".txt", form.file("a").orElseThrow().filename());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing of the kind",
        "--B",
        "--B\r\n",
        "--Bx\r\n\r\nx\r\n--B--",
        "--B\r\nContent-Disposition: form-data; name=a\r\n\r\nnot closed",
        "--B\r\nContent-Disposition: form-data; name=a\r\n",
        "--B\r\nContent-Disposition: form-data; name=a",
        "--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--",
        "--B\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--B--",
        "--B\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--B--",
        "--B\r\nno colon here\r\n\r\nx\r\n--B--",
        "--B\r\n\r\nx\r\n--B--",
        "--B\n\nx\n--B--",
        "--B\rContent-Disposition: form-data; name=a\r\rx\r--B--"
      })
  void malformed_is400(String body) {
    assertEquals(400, assertThrows(HttpException.class, () -> form(body)).status());
  }

  @Test
  void noBoundary_is400() {
    Request request = TestRequests.post("multipart/form-data", "--B--");

    assertEquals(400, assertThrows(HttpException.class, request::form).status());
  }

  @Test
  void tooManyParts_is413() {
    String body = field("a", "1").repeat(1001);

    assertEquals(413, assertThrows(HttpException.class, () -> form(body, "")).status());
  }

  @Test
  void endlessHeaders_is400() {
    String body = "--B\r\n" + "X-A: b\r\n".repeat(5000) + "\r\nx\r\n--B--";

    assertEquals(400, assertThrows(HttpException.class, () -> form(body)).status());
  }

  @Test
  void tooLarge_is413() {
    Request request = TestRequests.post(TYPE, file("f", "x".repeat(2000)));
    FormLimits limits = FormLimits.defaults().withTotalBytes(1000);

    assertEquals(413, assertThrows(HttpException.class, () -> request.form(limits)).status());
  }

  @Test
  void limitOfTheBody_isThatOfForms() {
    Request request = TestRequests.post(TYPE, file("f", "x".repeat(2000)));
    request.limitBody(1000);

    assertEquals(413, assertThrows(HttpException.class, request::form).status());
  }

  @Test
  void manyFalseBoundaries_areFast() {
    String content = "\r\n--".repeat(500_000);

    FormData form = form(file("f", content));

    assertEquals(content, form.file("f").orElseThrow().text());
  }

  @Test
  void urlencoded_isAFormToo() {
    FormData form = TestRequests.post(MediaType.FORM, "a=1&b=c+d&a=2").form();

    assertEquals(List.of("1", "2"), form.fields("a"));
    assertEquals(Optional.of("c d"), form.field("b"));
  }

  // URL Standard §5.1 reads bytes: an escape may end a sequence that a raw byte began.
  @Test
  void urlencodedBytes_areRead() {
    byte[] body = {'a', '=', (byte) 0xC3, (byte) 0xA9, '%', 'z', '&', 'b', '=', (byte) 0xFF};

    FormData form = TestRequests.post(MediaType.FORM, body).form();

    assertEquals(Optional.of("é%z"), form.field("a"));
    assertEquals(Optional.of("\uFFFD"), form.field("b"));
  }

  @Test
  void otherType_is415() {
    Request request = TestRequests.post("application/json", "{}");

    assertEquals(415, assertThrows(HttpException.class, request::form).status());
  }

  private static FormData form(String body) {
    return TestRequests.post(TYPE, body).form();
  }

  private static FormData form(String parts, String epilogue) {
    return form(parts + "--B--\r\n" + epilogue);
  }

  private static String field(String name, String value) {
    return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static String file(String name, String content) {
    return "--B\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"; filename=\"x\"\r\n\r\n"
        + content
        + "\r\n--B--\r\n";
  }

  private static byte[] concat(byte[]... parts) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
