package dev.samovar.jvm.crypto;

import dev.samovar.spi.KeyFormat;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ed25519. */
final class EdKeyDriver extends JcaKey {
  private static final byte[] PROBE = {1};

  private final Key key;

  EdKeyDriver(Key key) {
    this.key = key;
  }

  @Override
  public byte[] export(KeyFormat format) {
    return switch (format) {
      case JWK -> jwk();
      case RAW -> raw();
      default -> key.getEncoded();
    };
  }

  @Override
  public byte[] sign(byte[] data) {
    return Jca.run(
        "sign with Ed25519",
        () -> {
          Signature signature = Signature.getInstance("Ed25519");
          signature.initSign((PrivateKey) key);
          signature.update(data);
          return signature.sign();
        });
  }

  @Override
  public boolean verify(byte[] data, byte[] expected) {
    return Jca.verify(
        () -> {
          Signature signature = Signature.getInstance("Ed25519");
          signature.initVerify((PublicKey) key);
          signature.update(data);
          return signature.verify(expected);
        });
  }

  /** Whether the other is the public key of this one. */
  boolean fits(EdKeyDriver publicKey) {
    return publicKey.verify(PROBE, sign(PROBE));
  }

  private byte[] raw() {
    byte[] spki = key.getEncoded();
    return Arrays.copyOfRange(spki, EdKeys.SPKI_PREFIX.length, spki.length);
  }

  private byte[] jwk() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("kty", "OKP");
    members.put("crv", "Ed25519");
    members.put("x", JwkMembers.text(raw()));
    return JwkMembers.write(members);
  }
}
