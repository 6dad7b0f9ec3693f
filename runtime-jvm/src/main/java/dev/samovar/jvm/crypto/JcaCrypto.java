package dev.samovar.jvm.crypto;

import dev.samovar.crypto.CryptoException;
import dev.samovar.http.Body;
import dev.samovar.spi.ClientErrors;
import dev.samovar.spi.CryptoDriver;
import dev.samovar.spi.Cryptography;
import dev.samovar.spi.DigestDriver;
import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** The JDK's cryptography. */
public final class JcaCrypto implements CryptoDriver {

  /** For code that needs cryptography and no worker, such as a unit test. */
  public static void use() {
    Cryptography.use(new JcaCrypto());
  }

  @Override
  public byte[] digest(String algorithm, Body body) {
    JcaDigest digest = new JcaDigest(messageDigest(algorithm));
    try {
      body.writeTo(digest.stream());
    } catch (IOException e) {
      throw brokenOff(new UncheckedIOException(e.getMessage(), e));
    } catch (UncheckedIOException e) {
      throw brokenOff(e);
    }
    return digest.digest();
  }

  /** What a client has broken off stays its fault. */
  private static RuntimeException brokenOff(UncheckedIOException e) {
    return ClientErrors.of(e).isPresent()
        ? e
        : new CryptoException("The content broke off before its digest was made", e);
  }

  @Override
  public DigestDriver digestStream(String algorithm) {
    return new JcaDigest(messageDigest(algorithm));
  }

  @Override
  public boolean timingSafeEqual(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }

  @Override
  public KeyDriver importKey(
      KeyAlgorithm algorithm, KeyFormat format, byte[] key, boolean isPrivate) {
    String what = "read the key as " + algorithm.name() + " in the format " + format.webCrypto();
    return Jca.run(what, () -> imported(algorithm, format, key, isPrivate));
  }

  @Override
  public KeyPairDriver generate(KeyAlgorithm algorithm, int bits) {
    return Jca.run(
        "make a key",
        () ->
            switch (algorithm.name()) {
              case "ECDSA", "ECDH" -> EcKeys.generate(algorithm);
              case "Ed25519" -> EdKeys.generate();
              default -> RsaKeys.generate(algorithm, bits);
            });
  }

  @Override
  public byte[] pbkdf2(String hash, byte[] password, byte[] salt, int iterations, int bytes) {
    return Jca.run(
        "derive a key by PBKDF2", () -> Derivation.pbkdf2(hash, password, salt, iterations, bytes));
  }

  @Override
  public byte[] hkdf(String hash, byte[] secret, byte[] salt, byte[] info, int bytes) {
    return Jca.run("derive a key by HKDF", () -> Derivation.hkdf(hash, secret, salt, info, bytes));
  }

  private static KeyDriver imported(
      KeyAlgorithm algorithm, KeyFormat format, byte[] key, boolean isPrivate)
      throws GeneralSecurityException {
    return switch (algorithm.name()) {
      case "HMAC" -> new HmacKeyDriver(key, algorithm.hash());
      case "AES-GCM" -> new AesGcmKeyDriver(key);
      case "ECDSA", "ECDH" -> EcKeys.imported(algorithm, format, key, isPrivate);
      case "Ed25519" -> EdKeys.imported(format, key, isPrivate);
      default -> RsaKeys.imported(algorithm, format, key, isPrivate);
    };
  }

  private static MessageDigest messageDigest(String algorithm) {
    return Jca.run("make a digest", () -> MessageDigest.getInstance(algorithm));
  }
}
