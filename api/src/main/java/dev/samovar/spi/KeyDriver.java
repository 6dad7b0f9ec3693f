package dev.samovar.spi;

/** A key, for the operations that its algorithm has; it is asked for no others. */
public interface KeyDriver {

  byte[] export(KeyFormat format);

  /** Of an RSA key, the bits of its modulus. */
  int bits();

  byte[] sign(byte[] data);

  boolean verify(byte[] data, byte[] signature);

  byte[] encrypt(CipherParameters parameters, byte[] plaintext);

  byte[] decrypt(CipherParameters parameters, byte[] ciphertext);

  /** The secret shared with who has the other private key. */
  byte[] agree(KeyDriver publicKey);
}
