package dev.samovar.jvm.crypto;

import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.KeyAgreement;

/** ECDSA and ECDH. */
final class EcKeyDriver extends JcaKey {
  private static final byte[] PROBE = {1};

  private final ECKey key;
  private final KeyAlgorithm algorithm;

  EcKeyDriver(ECKey key, KeyAlgorithm algorithm) {
    this.key = key;
    this.algorithm = algorithm;
  }

  @Override
  public byte[] export(KeyFormat format) {
    return switch (format) {
      case JWK -> jwk();
      case RAW -> point();
      default -> ((Key) key).getEncoded();
    };
  }

  @Override
  public byte[] sign(byte[] data) {
    return Jca.run(
        "sign with ECDSA",
        () -> {
          Signature signature = signature();
          signature.initSign((PrivateKey) key);
          signature.update(data);
          return signature.sign();
        });
  }

  @Override
  public boolean verify(byte[] data, byte[] expected) {
    return Jca.verify(
        () -> {
          Signature signature = signature();
          signature.initVerify((PublicKey) key);
          signature.update(data);
          return signature.verify(expected);
        });
  }

  @Override
  public byte[] agree(KeyDriver publicKey) {
    return Jca.run(
        "agree on a secret",
        () -> {
          KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
          agreement.init((PrivateKey) key);
          agreement.doPhase((PublicKey) ((EcKeyDriver) publicKey).key, true);
          return agreement.generateSecret();
        });
  }

  /** Whether the other is the public key of this one. */
  boolean fits(EcKeyDriver publicKey) {
    return publicKey.verify(PROBE, sign(PROBE));
  }

  private Signature signature() throws GeneralSecurityException {
    // A key that agrees has no hash; it signs but to be recognised.
    String hash = algorithm.hash() == null ? "SHA-256" : algorithm.hash();
    return Signature.getInstance(Jca.compact(hash) + "withECDSAinP1363Format");
  }

  private byte[] jwk() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("kty", "EC");
    members.put("crv", algorithm.curve());
    members.put("x", JwkMembers.text(((ECPublicKey) key).getW().getAffineX(), bytes()));
    members.put("y", JwkMembers.text(((ECPublicKey) key).getW().getAffineY(), bytes()));
    return JwkMembers.write(members);
  }

  private byte[] point() {
    byte[] point = new byte[1 + 2 * bytes()];
    point[0] = 4;
    var w = ((ECPublicKey) key).getW();
    System.arraycopy(JwkMembers.padded(w.getAffineX(), bytes()), 0, point, 1, bytes());
    System.arraycopy(JwkMembers.padded(w.getAffineY(), bytes()), 0, point, 1 + bytes(), bytes());
    return point;
  }

  private int bytes() {
    return new Curve(key.getParams()).bytes();
  }
}
