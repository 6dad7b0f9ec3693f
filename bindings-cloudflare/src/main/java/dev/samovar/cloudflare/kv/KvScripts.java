package dev.samovar.cloudflare.kv;

import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.kv.jso.JsKVNamespaceGetOptions;
import dev.samovar.cloudflare.kv.jso.JsKVNamespaceListOptions;
import dev.samovar.cloudflare.kv.jso.JsKVNamespacePutOptions;
import dev.samovar.cloudflare.packet.JsPacket;
import dev.samovar.cloudflare.packet.Packet;
import dev.samovar.http.Body;
import dev.samovar.kv.KvKey;
import dev.samovar.kv.KvListOptions;
import dev.samovar.kv.KvPage;
import dev.samovar.spi.KvRead;
import dev.samovar.spi.KvWrite;
import dev.samovar.spi.Utf8;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** Options into KV's calls, and what they give out of them. */
final class KvScripts {

  private KvScripts() {}

  static JsKVNamespaceGetOptions options(KvRead read) {
    return options(read.streamed() ? "stream" : "arrayBuffer", read);
  }

  /** Several keys come as text or JSON only. */
  static JsKVNamespaceGetOptions bulkOptions(KvRead read) {
    return options("text", read);
  }

  private static JsKVNamespaceGetOptions options(String type, KvRead read) {
    JsKVNamespaceGetOptions options = JSObjects.create();
    options.setType(type);
    if (read.cacheTtlSeconds() > 0) {
      options.setCacheTtl(read.cacheTtlSeconds());
    }
    return options;
  }

  static JsKVNamespacePutOptions options(KvWrite write) {
    JsKVNamespacePutOptions options = JSObjects.create();
    if (write.ttlSeconds() > 0) {
      options.setExpirationTtl(write.ttlSeconds());
    }
    if (write.expiration() > 0) {
      options.setExpiration(write.expiration());
    }
    byte[] metadata = write.metadata();
    if (metadata != null) {
      options.setMetadata(parsed(Bytes.toJs(metadata)));
    }
    return options;
  }

  static JsKVNamespaceListOptions options(KvListOptions given) {
    JsKVNamespaceListOptions options = JSObjects.create();
    options.setLimit(given.limit());
    if (!given.prefix().isEmpty()) {
      options.setPrefix(given.prefix());
    }
    if (!given.cursor().isEmpty()) {
      options.setCursor(given.cursor());
    }
    return options;
  }

  static Body body(JSObject value, KvRead read) {
    return read.streamed()
        ? new JsBody((JsReadableStream) value, Body.UNKNOWN_LENGTH)
        : Body.of(Bytes.fromJs(view(value)));
  }

  /** JSON in UTF-8; null of JS {@code null} and undefined. */
  static byte @Nullable [] json(@Nullable JSObject metadata) {
    String text = written(metadata);
    return text == null ? null : Utf8.encode(text);
  }

  static byte @Nullable [] metadata(JSObject found, String key) {
    String text = writtenOf(found, key);
    return text == null ? null : Utf8.encode(text);
  }

  static KvPage page(JSObject list) {
    Packet packet = new Packet(pack(list));
    int count = packet.count();
    List<KvKey> keys = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      keys.add(key(packet));
    }
    return new KvPage(keys, packet.optionalText(), packet.optionalText());
  }

  private static KvKey key(Packet packet) {
    String name = packet.text();
    long expiration = (long) packet.number();
    Optional<String> metadata = packet.optionalText();
    return new KvKey(
        name,
        expiration == 0 ? null : Instant.ofEpochSecond(expiration),
        metadata.isEmpty() ? null : Utf8.encode(metadata.get()));
  }

  @JSBody(params = "buffer", script = "return new Uint8Array(buffer);")
  private static native JSObject view(JSObject buffer);

  @JSBody(params = "bytes", script = "return JSON.parse(new TextDecoder().decode(bytes));")
  private static native JSObject parsed(JSObject bytes);

  @JSBody(
      params = "value",
      script = "return value === null || value === undefined ? null : JSON.stringify(value);")
  private static native @Nullable String written(@Nullable JSObject value);

  /** Of an entry or a list; null where KV says nothing. */
  @JSBody(
      params = "found",
      script = "return typeof found.cacheStatus === 'string' ? found.cacheStatus : null;")
  static native @Nullable String cacheStatus(JSObject found);

  /** The text of a key in a Map, whether it holds texts or texts with metadata; null if absent. */
  @JSBody(
      params = {"found", "key"},
      script =
          "var entry = found.get(key); if (entry === null || entry === undefined) return null;"
              + "return typeof entry === 'string' ? entry : entry.value === undefined ? null : entry.value;")
  static native @Nullable String text(JSObject found, String key);

  @JSBody(
      params = {"found", "key"},
      script =
          "var entry = found.get(key); if (entry === null || typeof entry !== 'object') return null;"
              + "var metadata = entry.metadata;"
              + "return metadata === null || metadata === undefined ? null : JSON.stringify(metadata);")
  private static native @Nullable String writtenOf(JSObject found, String key);

  /**
   * Count, of each key name, expiration (0 for none) and metadata as JSON; at last the cursor and
   * what KV says of its cache.
   */
  @JSBody(
      params = "list",
      script =
          "var numbers = [list.keys.length], texts = '';"
              + "function text(item) {"
              + "  if (typeof item !== 'string') { numbers.push(-1); return; }"
              + "  numbers.push(item.length); texts += item; }"
              + "function json(item) { text(item === undefined || item === null ? item : JSON.stringify(item)); }"
              + "list.keys.forEach(function(entry) {"
              + "  text(entry.name); numbers.push(entry.expiration || 0); json(entry.metadata); });"
              + "text(list.list_complete ? undefined : list.cursor); text(list.cacheStatus);"
              + "return {f: numbers, t: texts, b: null};")
  private static native JsPacket pack(JSObject list);
}
