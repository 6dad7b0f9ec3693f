package dev.samovar.jvm.kv;

import dev.samovar.http.Body;
import dev.samovar.jvm.blobs.Blob;
import dev.samovar.jvm.blobs.Blobs;
import dev.samovar.jvm.blobs.KeyNames;
import dev.samovar.kv.KvException;
import dev.samovar.kv.KvKey;
import dev.samovar.kv.KvLimits;
import dev.samovar.kv.KvListOptions;
import dev.samovar.kv.KvPage;
import dev.samovar.spi.KvDriver;
import dev.samovar.spi.KvRead;
import dev.samovar.spi.KvValue;
import dev.samovar.spi.KvWrite;
import dev.samovar.spi.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values as blobs, with an index of their keys in memory. */
final class StoredKv implements KvDriver {

  private final Blobs blobs;
  private final InstantSource clock;
  private final NavigableMap<String, KvHead> index = new TreeMap<>(KeyNames.ORDER);

  StoredKv(Blobs blobs, InstantSource clock) {
    this.blobs = blobs;
    this.clock = clock;
    for (String name : blobs.names("key-")) {
      blobs.find(name).map(blob -> KvHead.read(blob.head())).ifPresent(h -> index.put(h.key(), h));
    }
  }

  @Override
  public synchronized @Nullable KvValue get(String key, KvRead read) {
    KvHead head = live(key);
    if (head == null) {
      return null;
    }
    Blob blob = blobs.find(KeyNames.of(key)).orElseThrow();
    InputStream content = blob.open(0, blob.size());
    Body body = read.streamed() ? Body.of(content) : Body.of(bytes(content));
    return new KvValue(body, read.withMetadata() ? head.metadata() : null, null);
  }

  @Override
  public synchronized Map<String, KvValue> getAll(List<String> keys, KvRead read) {
    Map<String, KvValue> found = new HashMap<>();
    long bytes = 0;
    for (String key : keys) {
      KvValue value = get(key, read);
      if (value != null) {
        bytes += value.body().length();
        // KV gives several values as texts only, without a byte order mark.
        found.put(key, new KvValue(Body.of(value.body().text()), value.metadata(), null));
      }
    }
    if (bytes > KvLimits.VALUE_BYTES) {
      throw new KvException(
          "KV could not read "
              + keys.size()
              + " keys: KV GET_BULK failed: 413 Total size of request exceeds the limit of 25MB");
    }
    return found;
  }

  @Override
  public void put(String key, Body value, KvWrite write) {
    KvHead head = new KvHead(key, expiration(key, write), write.metadata());
    Blobs.Staged staged =
        blobs.stage(
            out -> {
              value.writeTo(new LimitedStream(out, key));
              return head.toBytes();
            });
    synchronized (this) {
      staged.publish(KeyNames.of(key));
      index.put(key, head);
    }
  }

  @Override
  public synchronized KvPage list(KvListOptions options) {
    String after = options.cursor().isEmpty() ? "" : decoded(options.cursor());
    boolean fromPrefix = KeyNames.ORDER.compare(after, options.prefix()) < 0;
    List<KvKey> keys = new ArrayList<>();
    for (KvHead head :
        List.copyOf(
            (fromPrefix ? index.tailMap(options.prefix(), true) : index.tailMap(after, false))
                .values())) {
      if (!head.key().startsWith(options.prefix())) {
        break;
      }
      if (live(head.key()) == null) {
        continue;
      }
      if (keys.size() == options.limit()) {
        return new KvPage(keys, Optional.of(encoded(keys.get(keys.size() - 1).name())));
      }
      keys.add(key(head));
    }
    return new KvPage(keys, Optional.empty());
  }

  @Override
  public synchronized void delete(String key) {
    index.remove(key);
    blobs.delete(KeyNames.of(key));
  }

  private @Nullable KvHead live(String key) {
    KvHead head = index.get(key);
    if (head != null && head.isOver(now())) {
      delete(key);
      return null;
    }
    return head;
  }

  private long expiration(String key, KvWrite write) {
    if (write.ttlSeconds() > 0) {
      return now() + write.ttlSeconds();
    }
    if (write.expiration() != 0 && write.expiration() < now() + KvLimits.MIN_TTL_SECONDS) {
      throw new KvException(
          "KV could not write the key '"
              + key
              + "': KV PUT failed: 400 Invalid expiration of "
              + write.expiration()
              + ". Expiration times must be at least 60 seconds in the future.");
    }
    return write.expiration();
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }

  private static KvKey key(KvHead head) {
    Instant expiration = head.expiration() == 0 ? null : Instant.ofEpochSecond(head.expiration());
    return new KvKey(head.key(), expiration, head.metadata());
  }

  private static byte[] bytes(InputStream content) {
    try (content) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String key) {
    return Base64.getEncoder().encodeToString(Utf8.encode(key));
  }

  private static String decoded(String cursor) {
    try {
      return Utf8.decode(Base64.getDecoder().decode(cursor));
    } catch (IllegalArgumentException e) {
      throw new KvException(
          "KV could not list the keys: KV GET failed: 400 Invalid cursor: no list gave it", e);
    }
  }
}
