package dev.samovar.crypto;

import dev.samovar.spi.CipherParameters;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;

/** A key that does what the JWK allows that it was made of. */
record RestrictedKey(KeyDriver driver, Jwk jwk) implements KeyDriver {

  @Override
  public byte[] export(KeyFormat format) {
    jwk.requireExtractable();
    return driver.export(format);
  }

  @Override
  public int bits() {
    return driver.bits();
  }

  @Override
  public byte[] sign(byte[] data) {
    jwk.require(KeyUse.SIGN);
    return driver.sign(data);
  }

  @Override
  public boolean verify(byte[] data, byte[] signature) {
    jwk.require(KeyUse.VERIFY);
    return driver.verify(data, signature);
  }

  @Override
  public byte[] encrypt(CipherParameters parameters, byte[] plaintext) {
    jwk.require(KeyUse.ENCRYPT);
    return driver.encrypt(parameters, plaintext);
  }

  @Override
  public byte[] decrypt(CipherParameters parameters, byte[] ciphertext) {
    jwk.require(KeyUse.DECRYPT);
    return driver.decrypt(parameters, ciphertext);
  }

  @Override
  public byte[] agree(KeyDriver publicKey) {
    return driver.agree(publicKey);
  }
}
