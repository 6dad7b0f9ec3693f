package dev.samovar.crypto;

import java.util.List;

/**
 * What a key of a JWK is wanted for.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517#section-4.3">RFC 7517 §4.3: key_ops</a>
 */
enum KeyUse {
  SIGN("sig", "sign"),
  VERIFY("sig", "verify"),
  ENCRYPT("enc", "encrypt"),
  DECRYPT("enc", "decrypt"),
  /** The own half of an agreement on a secret. */
  AGREE("enc", "deriveBits", "deriveKey"),
  /** The other half, which Web Crypto exports with no operation at all. */
  AGREE_WITH("enc", "deriveBits", "deriveKey");

  private final String use;
  private final List<String> operations;

  KeyUse(String use, String... operations) {
    this.use = use;
    this.operations = List.of(operations);
  }

  /** Whether a JWK with that {@code use} is for it. */
  boolean is(String given) {
    return use.equals(given);
  }

  /** Whether a JWK with that {@code key_ops} is for it. */
  boolean isAmong(List<String> given) {
    if (this == AGREE_WITH && given.isEmpty()) {
      return true;
    }
    for (String operation : operations) {
      if (given.contains(operation)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return operations.get(0);
  }
}
