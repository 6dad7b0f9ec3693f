package dev.samovar.spi;

/** How the bytes of a key are written. */
public enum KeyFormat {
  RAW("raw"),
  /** A public key; RFC 5280. */
  SPKI("spki"),
  /** A private key; RFC 5208. */
  PKCS8("pkcs8"),
  /** JSON in UTF-8 with the members that RFC 7518 has for the key, and no others. */
  JWK("jwk");

  private final String webCrypto;

  KeyFormat(String webCrypto) {
    this.webCrypto = webCrypto;
  }

  /** As Web Crypto calls it. */
  public String webCrypto() {
    return webCrypto;
  }
}
