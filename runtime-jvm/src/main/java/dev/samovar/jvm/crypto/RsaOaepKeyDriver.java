package dev.samovar.jvm.crypto;

import dev.samovar.spi.CipherParameters;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource.PSpecified;

/** RSA-OAEP. */
final class RsaOaepKeyDriver extends RsaKeyDriver {
  private final RSAKey key;
  private final String hash;

  RsaOaepKeyDriver(RSAKey key, String hash) {
    super(key);
    this.key = key;
    this.hash = hash;
  }

  @Override
  public byte[] encrypt(CipherParameters parameters, byte[] plaintext) {
    return Jca.run("encrypt with RSA-OAEP", () -> cipher(Cipher.ENCRYPT_MODE).doFinal(plaintext));
  }

  @Override
  public byte[] decrypt(CipherParameters parameters, byte[] ciphertext) {
    return Jca.run("decrypt with RSA-OAEP", () -> cipher(Cipher.DECRYPT_MODE).doFinal(ciphertext));
  }

  private Cipher cipher(int mode) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
    cipher.init(
        mode,
        (Key) key,
        new OAEPParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), PSpecified.DEFAULT));
    return cipher;
  }
}
