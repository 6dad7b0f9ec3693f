package dev.samovar.jvm.r2;

import dev.samovar.r2.R2Checksum;
import dev.samovar.r2.R2Checksums;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2ObjectData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is stored beside an object's content, and beside an upload. */
final class ObjectHead {

  private static final int ALGORITHMS = 5;

  private ObjectHead() {}

  static byte[] toBytes(R2ObjectData data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, data.key());
      text(out, data.version());
      out.writeLong(data.size());
      text(out, data.etag());
      for (var algorithm : R2Checksum.Algorithm.values()) {
        bytes(out, data.checksums().get(algorithm).orElse(null));
      }
      out.writeLong(data.uploaded().toEpochMilli());
      write(out, data.httpMetadata());
      write(out, data.customMetadata());
      text(out, data.storageClass());
      text(out, data.ssecKeyMd5().orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static R2ObjectData read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String key = text(in).orElseThrow();
      String version = text(in).orElseThrow();
      long size = in.readLong();
      String etag = text(in).orElseThrow();
      byte[][] sums = new byte[ALGORITHMS][];
      for (int i = 0; i < ALGORITHMS; i++) {
        sums[i] = bytes(in);
      }
      Instant uploaded = Instant.ofEpochMilli(in.readLong());
      return new R2ObjectData(
          key,
          version,
          size,
          etag,
          new R2Checksums(sums),
          uploaded,
          httpMetadata(in),
          customMetadata(in),
          Optional.empty(),
          text(in).orElseThrow(),
          text(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, R2HttpMetadata http) throws IOException {
    text(out, http.contentType().orElse(null));
    text(out, http.contentLanguage().orElse(null));
    text(out, http.contentDisposition().orElse(null));
    text(out, http.contentEncoding().orElse(null));
    text(out, http.cacheControl().orElse(null));
    out.writeBoolean(http.cacheExpiry().isPresent());
    if (http.cacheExpiry().isPresent()) {
      out.writeLong(http.cacheExpiry().get().toEpochMilli());
    }
  }

  private static R2HttpMetadata httpMetadata(DataInputStream in) throws IOException {
    return new R2HttpMetadata(
        text(in),
        text(in),
        text(in),
        text(in),
        text(in),
        in.readBoolean() ? Optional.of(Instant.ofEpochMilli(in.readLong())) : Optional.empty());
  }

  private static void write(DataOutputStream out, Map<String, String> entries) throws IOException {
    out.writeInt(entries.size());
    for (Map.Entry<String, String> e : entries.entrySet()) {
      text(out, e.getKey());
      text(out, e.getValue());
    }
  }

  private static Map<String, String> customMetadata(DataInputStream in) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      entries.put(text(in).orElseThrow(), text(in).orElseThrow());
    }
    return Collections.unmodifiableMap(entries);
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    bytes(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> text(DataInputStream in) throws IOException {
    return Optional.ofNullable(bytes(in)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static void bytes(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static byte @Nullable [] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : in.readNBytes(length);
  }
}
