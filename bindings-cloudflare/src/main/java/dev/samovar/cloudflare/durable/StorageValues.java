package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.Strings;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.packet.JsPacket;
import dev.samovar.cloudflare.packet.Packet;
import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StorageOptions;
import dev.samovar.durable.StoredValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Keys, values and options into the calls of a storage, and its answers out of them. */
final class StorageValues {

  private StorageValues() {}

  static JSObject keys(List<String> keys) {
    JSObject array = JsArrays.create();
    for (String key : keys) {
      JsArrays.push(array, key);
    }
    return array;
  }

  static JSObject entries(Map<String, StoredValue> values) {
    JSObject array = JsArrays.create();
    for (Map.Entry<String, StoredValue> entry : values.entrySet()) {
      JsArrays.push(array, entry.getKey());
      JsArrays.push(array, value(entry.getValue()));
    }
    return object(array);
  }

  static JSObject value(StoredValue value) {
    return value.isText() ? Strings.toJs(value.text()) : Bytes.toJs(value.bytes());
  }

  static JSObject options(StorageOptions options) {
    return options(options.allowConcurrency(), options.allowUnconfirmed(), options.noCache());
  }

  static JSObject listOptions(StorageListOptions options) {
    return listOptions(
        options(options.options()),
        options.prefix(),
        options.start(),
        options.startAfter(),
        options.end(),
        options.isReversed(),
        options.limit());
  }

  static Map<String, StoredValue> fromMap(JSObject map) {
    Packet packet = new Packet(pack(map));
    int size = packet.count();
    Map<String, StoredValue> values = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = packet.text();
      boolean isText = packet.flag();
      values.put(key, isText ? StoredValue.of(packet.text()) : StoredValue.of(packet.bytes()));
    }
    return values;
  }

  /** -1 for null. */
  @JSBody(params = "value", script = "return value === null ? -1 : Number(value);")
  static native double number(@Nullable JSObject value);

  @JSBody(
      params = "list",
      script =
          "var pairs = [];"
              + "for (var place = 0; place < list.length; place += 2) pairs.push([list[place], list[place + 1]]);"
              + "return Object.fromEntries(pairs);")
  private static native JSObject object(JSObject list);

  @JSBody(
      params = {"concurrency", "unconfirmed", "uncached"},
      script =
          "return {allowConcurrency: concurrency, allowUnconfirmed: unconfirmed, noCache: uncached};")
  private static native JSObject options(
      boolean concurrency, boolean unconfirmed, boolean uncached);

  @JSBody(
      params = {"options", "prefix", "start", "startAfter", "end", "reverse", "limit"},
      script =
          "if (prefix !== '') options.prefix = prefix;"
              + "if (start !== '') options.start = start;"
              + "if (startAfter !== '') options.startAfter = startAfter;"
              + "if (end !== '') options.end = end;"
              + "if (limit > 0) options.limit = limit;"
              + "options.reverse = reverse; return options;")
  private static native JSObject listOptions(
      JSObject options,
      String prefix,
      String start,
      String startAfter,
      String end,
      boolean reverse,
      int limit);

  /** Of each entry: key, whether it is a text, text or bytes. */
  @JSBody(
      params = "entries",
      script =
          "var numbers = [entries.size], texts = '', blobs = [];"
              + "function text(item) { numbers.push(item.length); texts += item; }"
              + "entries.forEach(function(value, key) {"
              + "  text(key);"
              + "  if (value instanceof ArrayBuffer) value = new Uint8Array(value);"
              + "  if (value instanceof Uint8Array) {"
              + "    numbers.push(0, value.length); blobs.push(value); }"
              + "  else {"
              + "    numbers.push(1); text(typeof value === 'string' ? value : String(JSON.stringify(value))); } });"
              + "return {f: numbers, t: texts, b: blobs};")
  private static native JsPacket pack(JSObject entries);
}
