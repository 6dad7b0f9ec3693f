package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is made of a stream is one. */
@ExtendWith(Adapter.class)
final class StreamsIT {
  private static final long MEBIBYTE = 1024 * 1024;
  private static final long MOST_GROWTH = 100;
  private static final long LOOK_BYTES = 8 * MEBIBYTE;

  private long mostMemory;
  private long looks;

  /** What a collector has not yet seen to is there after the first ones already. */
  @Test
  void twoHundredMegabytes_passWithoutStaying() throws IOException {
    flip(64 * MEBIBYTE);
    long before = memory();

    long flipped = flip(200 * MEBIBYTE);

    assertEquals(200 * MEBIBYTE, flipped);
    long growth = (mostMemory - before) / MEBIBYTE;
    assertTrue(growth < MOST_GROWTH, "grew from " + before / MEBIBYTE + " MiB by " + growth);
  }

  private long flip(long length) throws IOException {
    mostMemory = 0;
    looks = 0;
    return Flow.post(Adapter.request("/streams/flip").build().uri(), length, this::look);
  }

  /** Now and then: it is slower than the stream. */
  private void look(long flipped) {
    if (flipped / LOOK_BYTES >= looks) {
      looks++;
      mostMemory = Math.max(mostMemory, memory());
    }
  }

  @Test
  void aTransform_mayEndWithMore() {
    assertEquals("300000", Adapter.post("/streams/count", random(300_000)).body());
  }

  @Test
  void aStream_isCompressed() throws IOException {
    byte[] bytes = "again ".repeat(50_000).getBytes(StandardCharsets.US_ASCII);

    byte[] compressed = Adapter.exchange("/streams/gzip", bytes);

    assertTrue(compressed.length < 10_000, "has " + compressed.length);
    assertArrayEquals(
        bytes, new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes());
  }

  @Test
  void aStream_isDecompressed() throws IOException {
    byte[] bytes = random(100_000);
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    }

    assertArrayEquals(bytes, Adapter.exchange("/streams/plain", compressed.toByteArray()));
  }

  @Test
  void eachFormat_isTurnedBack() {
    byte[] bytes = random(70_000);

    assertArrayEquals(bytes, Adapter.exchange("/streams/both", bytes));
  }

  @Test
  void events_areWrittenAsTheStandardSays() throws InterruptedException {
    assertEquals(
        """
        data: one
        data: two

        : still
        : here

        retry: 50
        id: 3
        event: post
        data: three

        event: post
        data: 4

        """,
        Adapter.text("/streams/events"));
    assertTrue(Adapter.logs("events: closed"));
  }

  @Test
  void events_areRead() {
    byte[] events = ":\r\ndata: a\r\ndata: b\r\n\r\nid: 9\nevent: x\ndata:ü\n\n".getBytes();

    assertEquals("message=a\nb;x=ü;9", Adapter.post("/streams/read", events).body());
  }

  /** Of all workerd below this test, in bytes. */
  private static long memory() {
    return ProcessHandle.current()
        .descendants()
        .filter(each -> each.info().command().orElse("").endsWith("/workerd"))
        .mapToLong(each -> residentBytes(each.pid()))
        .sum();
  }

  private static long residentBytes(long process) {
    try {
      String[] pages = Files.readString(Path.of("/proc/" + process + "/statm")).split(" ");
      return Long.parseLong(pages[1]) * 4096;
    } catch (IOException e) {
      return 0;
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }
}
