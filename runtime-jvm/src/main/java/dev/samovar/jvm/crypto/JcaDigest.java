package dev.samovar.jvm.crypto;

import dev.samovar.spi.DigestDriver;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A digest of what is written. */
final class JcaDigest implements DigestDriver {
  private final MessageDigest digest;
  private byte @Nullable [] result;

  JcaDigest(MessageDigest digest) {
    this.digest = digest;
  }

  @Override
  public OutputStream stream() {
    return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
  }

  @Override
  public byte[] digest() {
    if (result == null) {
      result = digest.digest();
    }
    return result.clone();
  }
}
