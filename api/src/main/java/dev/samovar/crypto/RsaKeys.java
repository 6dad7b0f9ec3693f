package dev.samovar.crypto;

import dev.samovar.spi.ClientFault;
import dev.samovar.spi.KeyDriver;
import org.jspecify.annotations.Nullable;

/** How long an RSA key has to be. */
final class RsaKeys {
  private static final int LEAST_BITS = 2048;
  private static final int MOST_BITS = 4096;

  private RsaKeys() {}

  static KeyDriver requireLong(KeyDriver privateKey) {
    return requireLong(privateKey, null);
  }

  /** A client may send a public key. */
  static KeyDriver requireLongPublic(KeyDriver publicKey) {
    return requireLong(publicKey, Keys.NO_PUBLIC_KEY);
  }

  private static KeyDriver requireLong(KeyDriver key, @Nullable ClientFault fault) {
    if (key.bits() < LEAST_BITS) {
      throw new CryptoException(
          "The RSA key has " + key.bits() + " bits; less than " + LEAST_BITS + " can be broken",
          fault,
          null);
    }
    return key;
  }

  static int requireSize(int bits) {
    if (bits < LEAST_BITS || bits > MOST_BITS || bits % 1024 != 0) {
      throw new CryptoException("An RSA key has 2048, 3072 or 4096 bits, was to have " + bits);
    }
    return bits;
  }
}
