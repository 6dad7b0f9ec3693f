package dev.samovar.jvm.kv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What is stored beside a value.
 *
 * @param expiration seconds since 1970; 0 for never
 * @param metadata JSON in UTF-8; null for none
 */
record KvHead(String key, long expiration, byte @Nullable [] metadata) {

  static KvHead read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new KvHead(in.readUTF(), in.readLong(), in.readBoolean() ? in.readAllBytes() : null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(key);
      out.writeLong(expiration);
      out.writeBoolean(metadata != null);
      if (metadata != null) {
        out.write(metadata);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  boolean isOver(long nowSeconds) {
    return expiration != 0 && expiration <= nowSeconds;
  }
}
