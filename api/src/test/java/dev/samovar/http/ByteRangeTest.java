package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-99, 0, 99",
    "bytes=900-, 900, 999",
    "bytes=-100, 900, 999",
    "bytes=-5000, 0, 999",
    "bytes=990-5000, 990, 999",
    "Bytes=0-0, 0, 0",
    "bytes=0-99999999999999999999999, 0, 999"
  })
  void part_isWithinTheWhole(String header, long first, long last) {
    assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.parse(header, 1000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "bytes=5-2",
        "bytes=0-1,3-4",
        "items=0-1",
        "bytes 0-1",
        "bytes=--1",
        "bytes=1",
        "bytes=+1-2",
        ""
      })
  void whatNeedNotBeUnderstood_isNothing(String header) {
    assertEquals(Optional.empty(), ByteRange.parse(header, 1000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=1000-", "bytes=-0", "bytes=99999999999999999999-"})
  void outside_is416WithTheSize(String header) {
    var e = assertThrows(HttpException.class, () -> ByteRange.parse(header, 1000));

    assertEquals(416, e.status());
    assertEquals(Optional.of("bytes */1000"), e.headers().first("content-range"));
  }

  @Test
  void contentRange_namesTheWhole() {
    assertEquals("bytes 0-9/1000", new ByteRange(0, 9).contentRange(1000));
    assertEquals(10, new ByteRange(0, 9).length());
  }

  @Test
  void rangeOfAnotherState_isNothing() {
    Request request = TestRequests.get("/", "Range", "bytes=0-9", "If-Range", "\"v1\"");

    assertEquals(Optional.empty(), ByteRange.requested(request, 100, Validators.of(ETag.of("v2"))));
  }

  @Test
  void rangeOfThisState_isThePart() {
    Request request = TestRequests.get("/", "Range", "bytes=0-9", "If-Range", "\"v2\"");

    assertEquals(
        Optional.of(new ByteRange(0, 9)),
        ByteRange.requested(request, 100, Validators.of(ETag.of("v2"))));
  }
}
