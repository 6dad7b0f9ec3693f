package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/**
 * What a key is for, with the names of Web Crypto.
 *
 * @param name {@code HMAC}, {@code AES-GCM}, {@code RSASSA-PKCS1-v1_5}, {@code RSA-PSS}, {@code
 *     RSA-OAEP}, {@code ECDSA}, {@code ECDH} or {@code Ed25519}
 * @param hash {@code SHA-256}, …; null where the algorithm has none or its own
 * @param curve {@code P-256}, …; null where there is none
 */
public record KeyAlgorithm(String name, @Nullable String hash, @Nullable String curve) {

  /** Whether there are a private and a public key. */
  public boolean isAsymmetric() {
    return !name.equals("HMAC") && !name.equals("AES-GCM");
  }
}
