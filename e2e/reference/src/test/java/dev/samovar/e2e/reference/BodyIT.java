package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body over a limit is 413, a malformed one 400, however it is read. */
class BodyIT extends Comparison {
  private static final List<String> WAYS = List.of("bytes", "text", "stream", "tee", "twice");
  private static final String HELLO = "hello ".repeat(20);

  @Test
  void wellFormed_isReadAsByDecompressionStream() {
    assertAsReference(inflate("GZIP", "bytes", gzip(HELLO)));
    assertAsReference(inflate("DEFLATE", "bytes", deflate(HELLO, false)));
    assertAsReference(inflate("DEFLATE_RAW", "bytes", deflate(HELLO, true)));
  }

  @Test
  void malformed_is400InEachWay() {
    String good = gzip(HELLO);
    String wrongChecksum =
        good.substring(0, good.length() - 8) + "abcd" + good.substring(good.length() - 4);
    List<String> bodies =
        List.of(
            "no gzip at all",
            "\u001f\u008b",
            good.substring(0, 5),
            good.substring(0, 20),
            good.substring(0, good.length() - 3),
            good + "garbage",
            good.substring(0, 15) + "\u00ff\u00ff" + good.substring(17),
            wrongChecksum,
            deflate(HELLO, false));
    for (String body : bodies) {
      assertEquals(400, Exchange.send(Place.REFERENCE, inflate("GZIP", "bytes", body)).status());
      assertStatusInEachWay(400, "GZIP", body);
    }
  }

  @Test
  void otherFormats_areNoGzip() {
    assertStatusInEachWay(400, "DEFLATE", gzip(HELLO));
    assertStatusInEachWay(400, "DEFLATE_RAW", "\u00ff\u00ff\u00ff");
    assertStatusInEachWay(400, "DEFLATE", deflate(HELLO, false).substring(0, 10));
    assertStatusInEachWay(400, "DEFLATE", deflate(HELLO, false) + "x");
  }

  @Test
  void twoMembers_areReadAsByDecompressionStream() {
    String request = inflate("GZIP", "bytes", gzip(HELLO) + gzip(HELLO));
    int expected = Exchange.send(Place.REFERENCE, request).status();

    assertEach(
        place -> assertEquals(expected, Exchange.send(place, request).status(), place.name()));
  }

  @Test
  void bomb_is413() {
    String bomb = gzip("0".repeat(3 << 20));
    for (String way : List.of("bytes", "tee", "twice")) {
      assertStatus(413, inflate("GZIP", way, bomb));
    }
    assertOurs(200, "size=3145728\n", inflate("GZIP", "stream", bomb));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes", "text", "form", "stream", "body", "tee", "transformed"})
  void limitOfABody_holdsHoweverItIsSentAndRead(String way) {
    String path = "/body/limited/" + way;
    String type = "application/x-www-form-urlencoded";
    int fits = Exchange.send(Place.WASM, Raw.post(path, type, "a=34567890")).status();

    assertEquals(200, fits);
    assertStatus(413, Raw.post(path, type, "a=345678901"));
    assertStatus(413, chunked(path, type, "a=345678901"));
    assertStatus(413, chunked(path, type, "a".repeat(100_000)));
    assertStatus(200, chunked(path, type, "a=34567890"));
  }

  @Test
  void announcedBodyOverTheLimit_is413WhereItIsNotRead() {
    assertStatus(413, Raw.post("/body/limited/ignored", "text/plain", "12345678901"));
    assertStatus(200, chunked("/body/limited/ignored", "text/plain", "12345678901"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bucket", "kv", "digest", "object", "inflated", "deflated"})
  void limitOfABody_holdsWhateverItIsHandedTo(String receiver) {
    String path = "/body/limited/" + receiver;

    assertStatus(413, Raw.post(path, "text/plain", gzip(HELLO)));
    assertStatus(413, chunked(path, "text/plain", gzip(HELLO)));
    assertStatus(413, chunked(path, "text/plain", gzip(HELLO) + "1".repeat(100_000)));
  }

  @Test
  void limitOfABody_holdsWhereItIsSentToAServer() {
    String request = chunked("/body/limited/fetch", "text/plain", "1".repeat(100_000));

    assertEach(place -> assertEquals(413, toServer(place, request).status(), place.name()));
  }

  @Test
  void bodyThatBreaksOff_is400WhereItIsSentToAServer() {
    String whole = Raw.post("/body/handed/fetch", "text/plain", "x".repeat(3000));
    String half = whole.substring(0, whole.length() - 1500);

    assertEach(place -> assertEquals(400, toServer(place, half).status(), place.name()));
    assertEach(place -> assertEquals(200, toServer(place, whole).status(), place.name()));
  }

  /** The limit of a chunk is the sender's: 65,536 and 4,096 are lengths of the reader's buffers. */
  @Test
  void smallChunks_areReadAsOneBody() {
    for (int length : List.of(1, 4095, 4096, 4097, 65_536, 65_537, 200_000)) {
      assertOurs(200, "size=" + length + "\n", inChunks("/body/handed/bytes", length, 2));
      assertOurs(200, "size=" + length + "\n", inChunks("/body/handed/bytes", length, 5000));
    }
  }

  @Test
  void malformedCompressedBody_is400WhereItIsHandedOn() {
    assertStatus(400, Raw.post("/body/handed/inflated-kv", "text/plain", "no gzip at all"));
    assertStatus(400, chunked("/body/handed/inflated-kv", "text/plain", "no gzip at all"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes", "stream", "bucket", "kv", "digest", "object", "inflated"})
  void bodyThatBreaksOff_is400WhateverItIsHandedTo(String way) {
    String whole = Raw.post("/body/handed/" + way, "text/plain", "x".repeat(3000));
    String half = whole.substring(0, whole.length() - 1500);

    assertEach(
        place -> {
          Answer answer = Exchange.sendAndEnd(place, half);
          assertEquals(400, answer.status(), place + " " + answer.text());
        });
  }

  /** The server is the worker itself. */
  private static Answer toServer(Place place, String request) {
    String receiver = Places.address(place).resolve("/body/handed/bytes").toString();
    String headers = "\r\nX-Receiver: " + receiver + "\r\n";
    return Exchange.sendAndEnd(place, request.replaceFirst("\r\n", headers));
  }

  private static void assertStatusInEachWay(int status, String format, String body) {
    for (String way : WAYS) {
      assertStatus(status, inflate(format, way, body));
    }
  }

  private static void assertStatus(int status, String request) {
    String line = request.substring(0, request.indexOf('\r'));
    assertEach(
        place -> assertEquals(status, Exchange.send(place, request).status(), place + " " + line));
  }

  private static String inflate(String format, String way, String body) {
    return Raw.post("/body/inflate/" + format + "/" + way, "application/octet-stream", body);
  }

  private static String chunked(String target, String type, String body) {
    int half = body.length() / 2;
    return Raw.request("POST", target, "Content-Type: " + type, "Transfer-Encoding: chunked")
        + chunk(body.substring(0, half))
        + chunk(body.substring(half))
        + "0\r\n\r\n";
  }

  private static String inChunks(String target, int length, int size) {
    String type = "Content-Type: text/plain";
    StringBuilder request =
        new StringBuilder(Raw.request("POST", target, type, "Transfer-Encoding: chunked"));
    for (int at = 0; at < length; at += size) {
      request.append(chunk("x".repeat(Math.min(size, length - at))));
    }
    return request.append("0\r\n\r\n").toString();
  }

  private static String chunk(String part) {
    return Integer.toHexString(part.length()) + "\r\n" + part + "\r\n";
  }

  private static String gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private static String deflate(String text, boolean raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9, raw))) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
