package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions and ranges of objects: RFC 9110 §13, §14. */
class BucketIT extends Comparison {

  private static final String MD5 = "781e5e245d69b566979b86e28d23f2c7";
  private static final String ETAG = '"' + MD5 + '"';

  @BeforeAll
  static void store() {
    for (Place place : Place.values()) {
      put(place, "/bucket/digits", "0123456789", "Content-Type: text/plain");
      put(place, "/bucket/empty", "", "Content-Type: text/plain");
      put(place, "/bucket/large-key/" + "k".repeat(1000), "x");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-No: condition",
        "If-None-Match: ETAG",
        "If-None-Match: W/ETAG",
        "If-None-Match: \"x\"",
        "If-None-Match: \"x\", W/\"y\",, ETAG",
        "If-None-Match: *",
        "If-Match: ETAG",
        "If-Match: W/ETAG",
        "If-Match: \"x\", W/ETAG",
        "If-Match: \"x\",, ETAG",
        "If-Match: *",
        "If-Modified-Since: Fri, 13 Feb 2009 23:31:30 GMT",
        "If-Modified-Since: Fri, 13 Feb 2109 23:31:30 GMT",
        "If-Modified-Since: Friday, 13-Feb-09 23:31:30 GMT",
        "If-Modified-Since: Fri Feb 13 23:31:30 2009",
        "If-Modified-Since: yesterday",
        "If-Unmodified-Since: Fri, 13 Feb 2009 23:31:30 GMT",
        "If-Unmodified-Since: Fri, 13 Feb 2109 23:31:30 GMT",
        "If-None-Match: \"x\"\r\nIf-Modified-Since: Fri, 13 Feb 2109 23:31:30 GMT",
        "If-None-Match: ETAG\r\nIf-Modified-Since: Fri, 13 Feb 2009 23:31:30 GMT",
        "If-Match: ETAG\r\nIf-Unmodified-Since: Fri, 13 Feb 2009 23:31:30 GMT",
        "If-Match: \"x\"\r\nIf-None-Match: \"x\""
      })
  void condition_isThatOfThePlatform(String header) {
    assertAsReference(Raw.get("/bucket/read/digits", header.replace("ETAG", ETAG)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=0-3",
        "bytes=-3",
        "bytes=-30",
        "bytes=9-100",
        "bytes=1-99999999999999999999",
        "BYTES=1-2",
        "bytes=4-2",
        "bytes=0-1,3-4",
        "lines=0-1",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "bytes"
      })
  void range_isThatOfThePlatform(String range) {
    assertAsReference(Raw.get("/bucket/read/digits", "Range: " + range));
  }

  /** The JavaScript worker gives the whole object: local R2 ignores such a header. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=10-",
        "bytes=10-14",
        "bytes=11-",
        "bytes=-0",
        "bytes=99999999999999999999-"
      })
  void rangeOutside_is416WithTheSize(String range) {
    for (String route : new String[] {"read", "serve"}) {
      assertEach(
          place -> {
            Answer answer =
                Exchange.send(place, Raw.get("/bucket/" + route + "/digits", "Range: " + range));
            assertEquals(416, answer.status());
            assertEquals(Optional.of("bytes */10"), answer.header("content-range"));
          });
    }
  }

  @Test
  void rangeOfAnEmptyObject_is416() {
    assertServed(416, "/bucket/serve/empty", "Range: bytes=0-", "Content-Range", "bytes */0");
    assertServed(416, "/bucket/serve/empty", "Range: bytes=0-4", "Content-Range", "bytes */0");
    assertServed(200, "/bucket/serve/empty", "Range: bytes=0-0,1-1", "Content-Length", "0");
  }

  /** The JavaScript worker throws: it is the platform's reading of a header. */
  @ParameterizedTest
  @ValueSource(strings = {"abc", "\"x", "W/x", "\"x\" \"y\"", "'x'", ",", ""})
  void malformedEtag_matchesNothing(String value) {
    assertServed(200, "/bucket/serve/digits", "If-None-Match: " + value, "ETag", ETAG);
    int expected = value.isEmpty() ? 200 : 412;
    assertEach(
        place ->
            assertEquals(
                expected,
                Exchange.send(place, Raw.get("/bucket/serve/digits", "If-Match: " + value))
                    .status()));
  }

  @Test
  void failedCondition_is304Or412() {
    assertServed(304, "/bucket/serve/digits", "If-None-Match: " + ETAG, "ETag", ETAG);
    assertServed(304, "/bucket/serve/digits", "If-None-Match: *", "ETag", ETAG);
    assertServed(412, "/bucket/serve/digits", "If-Match: \"x\"", "ETag", null);
    assertServed(412, "/bucket/serve/digits", "If-Match: W/" + ETAG, "ETag", null);
    String longAgo = "Fri, 13 Feb 2009 23:31:30 GMT";
    assertServed(412, "/bucket/serve/digits", "If-Unmodified-Since: " + longAgo, "ETag", null);
    assertServed(404, "/bucket/serve/absent", "If-None-Match: *", "ETag", null);
  }

  @Test
  void lastModified_comesBackAsItWasSent() {
    assertEach(
        place -> {
          String modified =
              Exchange.send(place, Raw.get("/bucket/serve/digits")).header("last-modified").get();
          assertEquals(304, status(place, "If-Modified-Since: " + modified));
          assertEquals(200, status(place, "If-Unmodified-Since: " + modified));
          assertEquals(206, status(place, "If-Range: " + modified, "Range: bytes=0-0"));
        });
  }

  @Test
  void ifRange_decidesOverTheRange() {
    assertEach(
        place -> {
          assertEquals(206, status(place, "Range: bytes=1-2", "If-Range: " + ETAG));
          assertEquals(200, status(place, "Range: bytes=1-2", "If-Range: W/" + ETAG));
          assertEquals(200, status(place, "Range: bytes=1-2", "If-Range: \"x\""));
          assertEquals(200, status(place, "Range: bytes=99-", "If-Range: \"x\""));
          assertEquals(
              200, status(place, "Range: bytes=1-2", "If-Range: Fri, 13 Feb 2009 23:31:30 GMT"));
          assertEquals(304, status(place, "Range: bytes=99-", "If-None-Match: " + ETAG));
        });
  }

  @Test
  void head_hasNoRange() {
    assertEach(
        place -> {
          Answer answer =
              Exchange.send(place, Raw.request("HEAD", "/bucket/serve/digits", "Range: bytes=0-3"));
          assertEquals(200, answer.status());
          assertEquals(Optional.empty(), answer.header("content-range"));
        });
  }

  @Test
  void longKey_is404AndToWriteIt422() {
    String key = "k".repeat(1025);
    assertEach(
        place -> {
          assertEquals(404, Exchange.send(place, Raw.get("/bucket/serve/" + key)).status());
          Answer put = put(place, "/bucket/" + key, "x");
          assertEquals(422, put.status());
        });
  }

  @Test
  void compressedObject_isSentAsItIsStored() throws IOException {
    String gzip = gzip("content ".repeat(100));
    for (Place place : Place.values()) {
      put(place, "/bucket/compressed", gzip, "Content-Encoding: gzip", "Content-Type: text/plain");
    }
    String request = Raw.get("/bucket/serve/compressed", "Accept-Encoding: gzip");
    Answer reference = Exchange.send(Place.REFERENCE, request);

    assertEquals("content ".repeat(100), gunzip(reference.body()));
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, request);
          assertArrayEquals(reference.body(), answer.body());
          assertEquals(Optional.of("gzip"), answer.header("content-encoding"));
        });
  }

  private static int status(Place place, String... headers) {
    return Exchange.send(place, Raw.get("/bucket/serve/digits", headers)).status();
  }

  private static void assertServed(
      int status, String path, String header, String name, String value) {
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, Raw.get(path, header));
          assertEquals(status, answer.status());
          assertEquals(Optional.ofNullable(value), answer.header(name));
        });
  }

  private static Answer put(Place place, String path, String body, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = "Content-Length: " + body.length();
    return Exchange.send(place, Raw.request("PUT", path, all) + body);
  }

  private static String gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private static String gunzip(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
