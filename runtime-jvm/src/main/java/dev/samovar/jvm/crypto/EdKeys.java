package dev.samovar.jvm.crypto;

import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Keys of Ed25519, of all formats. DER puts always the same before the 32 bytes: RFC 8410. */
final class EdKeys {
  static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] PKCS8_PREFIX =
      HexFormat.of().parseHex("302e020100300506032b657004220420");
  private static final int KEY_BYTES = 32;

  private EdKeys() {}

  static KeyDriver imported(KeyFormat format, byte[] key, boolean isPrivate)
      throws GeneralSecurityException {
    return isPrivate ? privateKey(format, key) : publicKey(format, key);
  }

  static KeyPairDriver generate() throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    return new KeyPairDriver(driver(pair.getPrivate()), driver(pair.getPublic()));
  }

  private static EdKeyDriver publicKey(KeyFormat format, byte[] key)
      throws GeneralSecurityException {
    byte[] spki =
        switch (format) {
          case JWK -> der(SPKI_PREFIX, JwkMembers.parse(key).bytes("x"));
          case RAW -> der(SPKI_PREFIX, key);
          default -> key;
        };
    return driver(
        (PublicKey) KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
  }

  private static EdKeyDriver privateKey(KeyFormat format, byte[] key)
      throws GeneralSecurityException {
    boolean isJwk = format == KeyFormat.JWK;
    byte[] pkcs8 = isJwk ? der(PKCS8_PREFIX, JwkMembers.parse(key).bytes("d")) : key;
    PrivateKey made =
        KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    EdKeyDriver driver = driver(made);
    if (isJwk && !driver.fits(publicKey(format, key))) {
      throw new InvalidKeyException("The private key is not that of the public one");
    }
    return driver;
  }

  private static byte[] der(byte[] prefix, byte[] key) throws InvalidKeyException {
    if (key.length != KEY_BYTES) {
      throw new InvalidKeyException("An Ed25519 key has " + KEY_BYTES + " bytes");
    }
    byte[] der = java.util.Arrays.copyOf(prefix, prefix.length + key.length);
    System.arraycopy(key, 0, der, prefix.length, key.length);
    return der;
  }

  private static EdKeyDriver driver(Key key) {
    return new EdKeyDriver(key);
  }
}
