package dev.samovar.jvm.crypto;

import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** RSA keys of all formats. */
final class RsaKeys {

  private RsaKeys() {}

  static KeyDriver imported(KeyAlgorithm algorithm, KeyFormat format, byte[] key, boolean isPrivate)
      throws GeneralSecurityException {
    KeyFactory factory = KeyFactory.getInstance("RSA");
    return isPrivate
        ? driver(algorithm, (RSAKey) factory.generatePrivate(privateSpec(format, key)))
        : driver(algorithm, (RSAKey) factory.generatePublic(publicSpec(format, key)));
  }

  static KeyPairDriver generate(KeyAlgorithm algorithm, int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    KeyPair pair = generator.generateKeyPair();
    return new KeyPairDriver(
        driver(algorithm, (RSAKey) pair.getPrivate()),
        driver(algorithm, (RSAKey) pair.getPublic()));
  }

  private static KeyDriver driver(KeyAlgorithm algorithm, RSAKey key) {
    return algorithm.name().equals("RSA-OAEP")
        ? new RsaOaepKeyDriver(key, algorithm.hash())
        : new RsaSignatureKeyDriver(key, algorithm);
  }

  private static KeySpec publicSpec(KeyFormat format, byte[] key) {
    if (format == KeyFormat.SPKI) {
      return new X509EncodedKeySpec(key);
    }
    JwkMembers jwk = JwkMembers.parse(key);
    return new RSAPublicKeySpec(jwk.number("n"), jwk.number("e"));
  }

  private static KeySpec privateSpec(KeyFormat format, byte[] key) throws InvalidKeyException {
    if (format == KeyFormat.PKCS8) {
      return new PKCS8EncodedKeySpec(key);
    }
    JwkMembers jwk = JwkMembers.parse(key);
    if (!jwk.number("n").equals(jwk.number("p").multiply(jwk.number("q")))) {
      throw new InvalidKeyException("n is not p times q");
    }
    return new RSAPrivateCrtKeySpec(
        jwk.number("n"),
        jwk.number("e"),
        jwk.number("d"),
        jwk.number("p"),
        jwk.number("q"),
        jwk.number("dp"),
        jwk.number("dq"),
        jwk.number("qi"));
  }
}
