package dev.samovar.jvm.crypto;

import dev.samovar.spi.KeyFormat;
import java.security.MessageDigest;

/** HMAC. */
final class HmacKeyDriver extends JcaKey {
  private final byte[] secret;
  private final String hash;

  HmacKeyDriver(byte[] secret, String hash) {
    this.secret = secret.clone();
    this.hash = hash;
  }

  @Override
  public byte[] export(KeyFormat format) {
    return secret.clone();
  }

  @Override
  public byte[] sign(byte[] data) {
    return Jca.run("sign with HMAC", () -> Derivation.mac(hash, secret).doFinal(data));
  }

  @Override
  public boolean verify(byte[] data, byte[] signature) {
    return MessageDigest.isEqual(sign(data), signature);
  }
}
