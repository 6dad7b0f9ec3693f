package dev.samovar.jvm.crypto;

import dev.samovar.crypto.CryptoException;
import dev.samovar.http.Body;
import dev.samovar.spi.CryptoDriver;
import dev.samovar.spi.Cryptography;
import dev.samovar.spi.DigestDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
    } catch (IOException | UncheckedIOException e) {
      throw new CryptoException("The content broke off before its digest was made", e);
    }
    return digest.digest();
  }

  @Override
  public DigestDriver digestStream(String algorithm) {
    return new JcaDigest(messageDigest(algorithm));
  }

  @Override
  public boolean timingSafeEqual(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }

  private static MessageDigest messageDigest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new CryptoException("This JDK has no digest " + algorithm, e);
    }
  }
}
