package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/** Whose cryptography it is; a runtime says so when it starts, as with {@link Network}. */
public final class Cryptography {
  private static @Nullable CryptoDriver driver;

  private Cryptography() {}

  public static void use(CryptoDriver platform) {
    driver = platform;
  }

  /**
   * @throws IllegalStateException if no runtime has started
   */
  public static CryptoDriver driver() {
    CryptoDriver known = driver;
    if (known == null) {
      throw new IllegalStateException(
          "There is no runtime to ask for cryptography: make a TestClient or a server first, or call"
              + " JcaCrypto.use()");
    }
    return known;
  }
}
