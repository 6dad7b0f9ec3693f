package dev.samovar.crypto;

/** A key that signs. Its algorithm is the key's own: nothing that is signed can change it. */
public sealed interface SigningKey permits HmacKey, RsaPrivateKey, EcPrivateKey, Ed25519PrivateKey {

  /** {@code HS256}, {@code RS256}, {@code PS256}, {@code ES256}, {@code EdDSA}: as in RFC 7518. */
  String algorithm();

  byte[] sign(byte[] data);
}
