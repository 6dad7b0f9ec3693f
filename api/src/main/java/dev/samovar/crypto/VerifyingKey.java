package dev.samovar.crypto;

/**
 * A key that verifies signatures. Its algorithm is the key's own: nothing that arrives with a
 * signature can change it.
 */
public sealed interface VerifyingKey permits HmacKey, RsaPublicKey, EcPublicKey, Ed25519PublicKey {

  /** {@code HS256}, {@code RS256}, {@code PS256}, {@code ES256}, {@code EdDSA}: as in RFC 7518. */
  String algorithm();

  /** Whether it is the signature of the data; a malformed one is not. */
  boolean verify(byte[] data, byte[] signature);
}
