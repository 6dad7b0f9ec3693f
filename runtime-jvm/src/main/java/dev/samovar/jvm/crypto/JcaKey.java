package dev.samovar.jvm.crypto;

import dev.samovar.spi.CipherParameters;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;

/** A key that does nothing yet. */
abstract class JcaKey implements KeyDriver {

  @Override
  public byte[] export(KeyFormat format) {
    throw refused("written in the format " + format.webCrypto());
  }

  @Override
  public int bits() {
    return 0;
  }

  @Override
  public byte[] sign(byte[] data) {
    throw refused("signed with");
  }

  @Override
  public boolean verify(byte[] data, byte[] signature) {
    throw refused("verified with");
  }

  @Override
  public byte[] encrypt(CipherParameters parameters, byte[] plaintext) {
    throw refused("encrypted with");
  }

  @Override
  public byte[] decrypt(CipherParameters parameters, byte[] ciphertext) {
    throw refused("decrypted with");
  }

  @Override
  public byte[] agree(KeyDriver publicKey) {
    throw refused("agreed with");
  }

  private UnsupportedOperationException refused(String what) {
    return new UnsupportedOperationException(
        "A " + getClass().getSimpleName() + " cannot be " + what);
  }
}
