package dev.samovar.jvm.crypto;

import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/** Keys of elliptic curves, of all formats. */
final class EcKeys {

  private EcKeys() {}

  static KeyDriver imported(KeyAlgorithm algorithm, KeyFormat format, byte[] key, boolean isPrivate)
      throws GeneralSecurityException {
    Curve curve = Curve.of(algorithm.curve());
    return isPrivate
        ? privateKey(algorithm, curve, format, key)
        : publicKey(algorithm, curve, publicSpec(curve, format, key));
  }

  static KeyPairDriver generate(KeyAlgorithm algorithm) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(Curve.of(algorithm.curve()).parameters());
    KeyPair pair = generator.generateKeyPair();
    return new KeyPairDriver(
        driver(algorithm, (ECKey) pair.getPrivate()), driver(algorithm, (ECKey) pair.getPublic()));
  }

  private static KeyDriver publicKey(KeyAlgorithm algorithm, Curve curve, KeySpec spec)
      throws GeneralSecurityException {
    ECPublicKey key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
    curve.require(key);
    curve.require(key.getW());
    return driver(algorithm, key);
  }

  private static KeyDriver privateKey(
      KeyAlgorithm algorithm, Curve curve, KeyFormat format, byte[] encoded)
      throws GeneralSecurityException {
    KeySpec spec =
        format == KeyFormat.PKCS8
            ? new PKCS8EncodedKeySpec(encoded)
            : new ECPrivateKeySpec(JwkMembers.parse(encoded).number("d"), curve.parameters());
    ECPrivateKey key = (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
    curve.require(key);
    KeyDriver driver = driver(algorithm, key);
    if (format == KeyFormat.JWK) {
      requirePair(driver, publicKey(algorithm, curve, publicSpec(curve, format, encoded)));
    }
    return driver;
  }

  /** A JWK has both keys, and the JDK looks at the private one alone. */
  private static void requirePair(KeyDriver privateKey, KeyDriver publicKey)
      throws InvalidKeyException {
    if (!((EcKeyDriver) privateKey).fits((EcKeyDriver) publicKey)) {
      throw new InvalidKeyException("The private key is not that of the public one");
    }
  }

  private static KeySpec publicSpec(Curve curve, KeyFormat format, byte[] key) {
    if (format == KeyFormat.SPKI) {
      return new X509EncodedKeySpec(key);
    }
    return new ECPublicKeySpec(point(curve, format, key), curve.parameters());
  }

  private static ECPoint point(Curve curve, KeyFormat format, byte[] key) {
    if (format == KeyFormat.JWK) {
      JwkMembers jwk = JwkMembers.parse(key);
      return new ECPoint(jwk.number("x"), jwk.number("y"));
    }
    int end = 1 + curve.bytes();
    return new ECPoint(
        new BigInteger(1, Arrays.copyOfRange(key, 1, end)),
        new BigInteger(1, Arrays.copyOfRange(key, end, key.length)));
  }

  private static KeyDriver driver(KeyAlgorithm algorithm, ECKey key) {
    return new EcKeyDriver(key, algorithm);
  }
}
