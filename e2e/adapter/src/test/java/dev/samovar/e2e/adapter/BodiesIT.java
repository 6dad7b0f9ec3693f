package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are the same on the other side, however many, however they come. */
@ExtendWith(Adapter.class)
final class BodiesIT {

  private static final int MEBIBYTE = 1024 * 1024;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65535, 65536, 65537, 200_000, 5 * MEBIBYTE})
  void bytesInMemory_areEchoed(int length) {
    byte[] bytes = random(length);

    assertArrayEquals(bytes, Adapter.exchange("/body/bytes", bytes));
  }

  @Test
  void unreadBody_passesThrough() {
    byte[] bytes = random(20 * MEBIBYTE);

    assertArrayEquals(bytes, Adapter.exchange("/body/pass", bytes));
  }

  @Test
  void stream_isReadAndWrittenMeanwhile() throws IOException {
    byte[] bytes = random(50 * MEBIBYTE);

    byte[] flipped = Duplex.post(Adapter.request("/body/flip").build().uri(), bytes);

    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ~bytes[i];
    }
    assertArrayEquals(bytes, flipped);
  }

  @Test
  void bodyOfUnknownLength_isReadWhole() {
    byte[] bytes = random(300_000);

    HttpResponse<byte[]> response =
        Adapter.send(
            Adapter.request("/body/bytes")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(bytes)))
                .build(),
            BodyHandlers.ofByteArray());

    assertArrayEquals(bytes, response.body());
  }

  @Test
  void writer_isSlowedDownByTheClient() throws IOException {
    long count = 0;
    try (InputStream in = Adapter.open("/body/write/50")) {
      byte[] chunk = new byte[MEBIBYTE];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        count += read;
      }
    }

    assertEquals(50L * MEBIBYTE, count);
  }

  @Test
  void clientThatGoes_harmsNoOne() throws IOException {
    try (InputStream in = Adapter.open("/body/write/50")) {
      in.read();
    }

    assertEquals("hello", Adapter.text("/plain"));
  }

  @Test
  void lines_comeOneByOne() throws IOException {
    long start = System.nanoTime();
    try (InputStream in = Adapter.open("/body/lines")) {
      in.read();
      long first = System.nanoTime() - start;
      in.readAllBytes();
      long all = System.nanoTime() - start;

      assertTrue(all - first > 250_000_000L, "the first after " + first + " ns, all after " + all);
    }
  }

  @Test
  void streamOfKnownLength_saysIt() {
    HttpResponse<String> response = Adapter.get("/body/stream");

    assertEquals("100000", response.headers().firstValue("content-length").orElse("none"));
  }

  @Test
  void brokenWriter_breaksTheResponseAndNoOther() throws InterruptedException {
    Adapter.getLater("/body/breaks");

    assertTrue(Adapter.logs("broken in the middle"));
    assertEquals("hello", Adapter.text("/plain"));
  }

  @Test
  void bodyReadTwice_isAFault() {
    assertEquals(500, Adapter.post("/body/twice", random(10)).statusCode());
  }

  @Test
  void malformedText_isReplaced() {
    byte[] malformed = {'h', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, 'x'};

    assertEquals("hé\uFFFDx", Adapter.post("/body/text", malformed).body());
  }

  @Test
  void longText_isEchoed() {
    String text = "añ中😀".repeat(30_000);

    assertEquals(text, Adapter.post("/body/text", text.getBytes(StandardCharsets.UTF_8)).body());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 4095, 4096, 4097, 20_000})
  void textOfAllKinds_isEchoed(int length) {
    int[] points = {'a', 'b', 'c', 'd', 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF};
    String text =
        new Random(length)
            .ints(length, 0, points.length)
            .mapToObj(i -> Character.toString(points[i]))
            .collect(Collectors.joining());

    assertEquals(text, Adapter.post("/body/text", text.getBytes(StandardCharsets.UTF_8)).body());
  }

  @Test
  void answer_keepsItsBytesWhenAnotherIsMade() {
    assertEquals("a".repeat(2000), Adapter.text("/body/lent"));
  }

  /** The text is a constant, which crosses in another way when it comes again. */
  @RepeatedTest(3)
  void loneSurrogate_isReplaced() {
    assertEquals("a\uFFFDb", Adapter.text("/body/surrogate"));
  }

  @RepeatedTest(3)
  void textWithoutType_getsNone() {
    HttpResponse<String> response = Adapter.get("/body/untyped");

    assertEquals("Grüße 🫖", response.body());
    assertEquals(Optional.empty(), response.headers().firstValue("content-type"));
  }

  @Test
  void textsOfOneLength_areTheirOwn() {
    for (String word : List.of("tea", "jam", "tea", "tea", "jam", "tea")) {
      assertEquals(word, Adapter.text("/body/constant/" + word));
    }
  }

  @Test
  void noContent_hasNoBody() {
    assertEquals(204, Adapter.get("/body/none").statusCode());
  }

  @Test
  void head_hasTheLengthOnly() {
    HttpResponse<String> response = Adapter.head("/plain");

    assertEquals("5", response.headers().firstValue("content-length").orElse("none"));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }
}
