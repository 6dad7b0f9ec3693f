package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TeeTest {
  private final byte[] content = new byte[100_000];

  TeeTest() {
    new Random(1).nextBytes(content);
  }

  @Test
  void oneAfterTheOther_bothHaveAll() {
    Branches<Body> both = Body.of(new ByteArrayInputStream(content)).tee();

    assertArrayEquals(content, both.first().bytes());
    assertArrayEquals(content, both.second().bytes());
  }

  @Test
  void atTheSameTime_bothHaveAll() throws Exception {
    Branches<Body> both = Body.of(new ByteArrayInputStream(content)).tee();

    CompletableFuture<byte[]> second = CompletableFuture.supplyAsync(() -> both.second().bytes());

    assertArrayEquals(content, both.first().bytes());
    assertArrayEquals(content, second.get());
  }

  @Test
  void source_isReadOnlyAsFarAsTheFasterReads() throws IOException {
    AtomicInteger read = new AtomicInteger();
    Branches<Body> both = Body.of(counting(read)).tee();

    assertEquals(0, read.get());
    both.second().stream().read();

    assertTrue(read.get() < content.length, "read " + read);
  }

  @Test
  void knownLength_staysKnown() {
    Branches<Body> both = Body.of(new ByteArrayInputStream(content), content.length).tee();

    assertEquals(content.length, both.first().length());
    assertEquals(content.length, both.second().length());
  }

  @Test
  void bytesAtHand_areShared() {
    Body body = Body.of(content);

    assertSame(body, body.tee().first());
    assertSame(body, body.tee().second());
  }

  @Test
  void brokenStream_breaksBoth() {
    Branches<Body> both = Body.of(new Breaking()).tee();

    assertThrows(RuntimeException.class, () -> both.first().bytes());
    assertThrows(RuntimeException.class, () -> both.second().bytes());
  }

  @Test
  void source_isClosedOnceNobodyReads() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    Branches<Body> both = Body.of(closing(closed)).tee();
    InputStream second = both.second().stream();

    both.first().stream().close();
    assertFalse(closed.get());
    second.close();

    assertTrue(closed.get());
  }

  @Test
  void writer_runsOnce() {
    AtomicInteger runs = new AtomicInteger();
    Branches<Body> both = Body.of(out -> out.write(runs.incrementAndGet())).tee();

    assertArrayEquals(new byte[] {1}, both.first().bytes());
    assertArrayEquals(new byte[] {1}, both.second().bytes());
  }

  @Test
  void duplicate_keepsAllButTheBody() {
    Response response =
        Response.status(201)
            .withHeader("a", "b")
            .withEncodeBody(EncodeBody.MANUAL)
            .withCf("told")
            .withBody(Body.of(new ByteArrayInputStream(content)));

    Branches<Response> both = response.duplicate();

    for (Response each : new Response[] {both.first(), both.second()}) {
      assertEquals(201, each.status());
      assertEquals(Optional.of("b"), each.headers().first("a"));
      assertEquals(EncodeBody.MANUAL, each.encodeBody());
      assertEquals(Optional.of("told"), each.cf(String.class));
      assertArrayEquals(content, each.body().bytes());
    }
  }

  @Test
  void responseMadeHere_hasNoUrl() {
    assertEquals(Optional.empty(), Response.ok().url());
    assertFalse(Response.ok().isRedirected());
    assertEquals(Optional.empty(), Response.ok().cfJson());
  }

  private InputStream counting(AtomicInteger read) {
    return new ByteArrayInputStream(content) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        int count = super.read(target, offset, length);
        read.addAndGet(Math.max(0, count));
        return count;
      }
    };
  }

  private InputStream closing(AtomicBoolean closed) {
    return new ByteArrayInputStream(content) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
  }

  private static final class Breaking extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("broken");
    }
  }
}
