package dev.samovar.cloudflare.r2;

import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.packet.JsPacket;
import dev.samovar.cloudflare.packet.Packet;
import dev.samovar.r2.R2Checksums;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2ObjectBody;
import dev.samovar.r2.R2ObjectData;
import dev.samovar.r2.R2Objects;
import dev.samovar.r2.R2Range;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Objects and lists out of what R2 gives. */
final class R2Packing {

  private static final int ALGORITHMS = 5;

  private R2Packing() {}

  static R2Object object(JSObject js) {
    JSObject list = JsArrays.create();
    JsArrays.push(list, js);
    Packet packet = new Packet(pack(list));
    packet.count();
    R2ObjectData data = data(packet);
    JsReadableStream stream = stream(js);
    if (stream == null) {
      return new R2Object(data);
    }
    long length = data.range().map(R2Range::length).orElse(data.size());
    return new R2ObjectBody(data, new JsBody(stream, length));
  }

  static R2Objects list(JSObject js) {
    Packet packet = new Packet(packList(js));
    int prefixes = packet.count();
    List<String> delimited = new ArrayList<>(prefixes);
    for (int i = 0; i < prefixes; i++) {
      delimited.add(packet.text());
    }
    Optional<String> cursor = packet.optionalText();
    Packet rest = new Packet(pack(objects(js)));
    int count = rest.count();
    List<R2Object> objects = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      objects.add(new R2Object(data(rest)));
    }
    return new R2Objects(objects, delimited, cursor);
  }

  private static R2ObjectData data(Packet packet) {
    return new R2ObjectData(
        packet.text(),
        packet.text(),
        (long) packet.number(),
        packet.text(),
        checksums(packet),
        Instant.ofEpochMilli((long) packet.number()),
        httpMetadata(packet),
        customMetadata(packet),
        range(packet),
        packet.text(),
        packet.optionalText());
  }

  private static R2Checksums checksums(Packet packet) {
    byte[][] values = new byte[ALGORITHMS][];
    for (int i = 0; i < ALGORITHMS; i++) {
      values[i] = packet.bytes();
    }
    return new R2Checksums(values);
  }

  private static R2HttpMetadata httpMetadata(Packet packet) {
    return new R2HttpMetadata(
        packet.optionalText(),
        packet.optionalText(),
        packet.optionalText(),
        packet.optionalText(),
        packet.optionalText(),
        time(packet));
  }

  private static Optional<Instant> time(Packet packet) {
    return packet.flag()
        ? Optional.of(Instant.ofEpochMilli((long) packet.number()))
        : Optional.empty();
  }

  private static Map<String, String> customMetadata(Packet packet) {
    int count = packet.count();
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      metadata.put(packet.text(), packet.text());
    }
    return Collections.unmodifiableMap(metadata);
  }

  private static Optional<R2Range> range(Packet packet) {
    return packet.flag()
        ? Optional.of(new R2Range((long) packet.number(), (long) packet.number()))
        : Optional.empty();
  }

  @JSBody(params = "list", script = "return list.objects;")
  private static native JSObject objects(JSObject list);

  /** The content; null of an object that has none because a condition did not hold. */
  @JSBody(params = "object", script = "return object.body === undefined ? null : object.body;")
  private static native @Nullable JsReadableStream stream(JSObject object);

  @JSBody(
      params = "list",
      script =
          "var numbers = [], texts = '';"
              + "function text(item) {"
              + "  if (typeof item !== 'string') { numbers.push(-1); return; }"
              + "  numbers.push(item.length); texts += item; }"
              + "var prefixes = list.delimitedPrefixes || []; numbers.push(prefixes.length); prefixes.forEach(text);"
              + "text(list.truncated ? list.cursor : undefined);"
              + "return {f: numbers, t: texts, b: null};")
  private static native JsPacket packList(JSObject list);

  /** Count, and of each object its properties in the order of R2ObjectData. */
  @JSBody(
      params = "objects",
      script =
          "var numbers = [objects.length], texts = '', blobs = [];"
              + "function text(item) {"
              + "  if (typeof item !== 'string') { numbers.push(-1); return; }"
              + "  numbers.push(item.length); texts += item; }"
              + "function blob(item) {"
              + "  if (item === undefined) { numbers.push(-1); return; }"
              + "  var bytes = new Uint8Array(item);"
              + "  numbers.push(bytes.length); blobs.push(bytes); }"
              + "objects.forEach(function(object) {"
              + "  text(object.key); text(object.version); numbers.push(object.size); text(object.etag);"
              + "  var sums = object.checksums || {};"
              + "  blob(sums.md5); blob(sums.sha1); blob(sums.sha256); blob(sums.sha384); blob(sums.sha512);"
              + "  numbers.push(object.uploaded.getTime());"
              + "  var http = object.httpMetadata || {};"
              + "  text(http.contentType); text(http.contentLanguage); text(http.contentDisposition);"
              + "  text(http.contentEncoding); text(http.cacheControl);"
              + "  if (http.cacheExpiry === undefined) numbers.push(0); else numbers.push(1, http.cacheExpiry.getTime());"
              + "  var custom = object.customMetadata || {}, names = Object.keys(custom);"
              + "  numbers.push(names.length);"
              + "  names.forEach(function(name) { text(name); text(custom[name]); });"
              + "  var range = object.range;"
              + "  if (range === undefined || range === null) numbers.push(0);"
              + "  else { var offset = range.offset || 0;"
              + "    numbers.push(1, offset, range.length === undefined ? object.size - offset : range.length); }"
              + "  text(object.storageClass || 'Standard'); text(object.ssecKeyMd5); });"
              + "return {f: numbers, t: texts, b: blobs};")
  private static native JsPacket pack(JSObject objects);
}
