package dev.samovar.jvm.kv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.http.Body;
import dev.samovar.kv.KvException;
import dev.samovar.kv.KvNamespace;
import dev.samovar.kv.KvPutOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KvStoreTest {

  @Test
  void value_isGoneAfterItsTtl() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.ofEpochSecond(1_000_000));
    KvNamespace kv = KvStore.inMemory(now::get).namespace();
    kv.put("a", "x", KvPutOptions.ttl(Duration.ofSeconds(60)));

    now.set(Instant.ofEpochSecond(1_000_059));
    Optional<String> before = kv.get("a");
    now.set(Instant.ofEpochSecond(1_000_060));

    assertEquals(Optional.of("x"), before);
    assertEquals(List.of(), kv.list().keys());
    assertEquals(Optional.empty(), kv.get("a"));
  }

  @Test
  void expirationWithinAMinute_isRefused() {
    KvNamespace kv = KvStore.inMemory(() -> Instant.ofEpochSecond(1_000_000)).namespace();
    KvPutOptions soon = KvPutOptions.none().withExpiration(Instant.ofEpochSecond(1_000_059));

    assertThrows(KvException.class, () -> kv.put("a", "x", soon));
  }

  @Test
  void folder_keepsValuesMetadataAndExpiration(@TempDir Path folder) {
    KvPutOptions options =
        KvPutOptions.none().withMetadata("m").withExpiration(Instant.ofEpochSecond(4_000_000_000L));
    KvStore.folder(folder).namespace().put("a/ü", "x", options);

    KvNamespace again = KvStore.folder(folder).namespace();

    assertEquals(Optional.of("x"), again.get("a/ü"));
    assertEquals(Optional.of("m"), again.list().keys().get(0).metadata(String.class));
    assertEquals(
        4_000_000_000L, again.list().keys().get(0).expiration().orElseThrow().getEpochSecond());
  }

  @Test
  void failedPut_leavesWhatWasThere(@TempDir Path folder) throws IOException {
    KvNamespace kv = KvStore.folder(folder).namespace();
    kv.put("a", "old");

    assertThrows(RuntimeException.class, () -> kv.put("a", Body.of(new BrokenStream())));

    assertEquals(Optional.of("old"), kv.get("a"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void streamOfMoreThan25Mib_isRefused() {
    KvNamespace kv = KvStore.inMemory().namespace();

    KvException e = assertThrows(KvException.class, () -> kv.put("a", Body.of(new Endless())));

    assertEquals(413, e.status().orElse(0));
    assertEquals(Optional.empty(), kv.get("a"));
  }

  private static final class BrokenStream extends InputStream {
    private int count;

    @Override
    public int read() throws IOException {
      if (count++ > 1000) {
        throw new IOException("broken");
      }
      return 'x';
    }
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'x';
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return length;
    }
  }
}
