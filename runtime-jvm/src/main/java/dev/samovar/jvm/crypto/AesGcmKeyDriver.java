package dev.samovar.jvm.crypto;

import dev.samovar.spi.CipherParameters;
import dev.samovar.spi.KeyFormat;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM. */
final class AesGcmKeyDriver extends JcaKey {
  private final SecretKeySpec key;

  AesGcmKeyDriver(byte[] secret) {
    this.key = new SecretKeySpec(secret, "AES");
  }

  @Override
  public byte[] export(KeyFormat format) {
    return key.getEncoded();
  }

  @Override
  public byte[] encrypt(CipherParameters parameters, byte[] plaintext) {
    return Jca.run(
        "encrypt with AES-GCM", () -> cipher(Cipher.ENCRYPT_MODE, parameters).doFinal(plaintext));
  }

  @Override
  public byte[] decrypt(CipherParameters parameters, byte[] ciphertext) {
    return Jca.run(
        "decrypt with AES-GCM", () -> cipher(Cipher.DECRYPT_MODE, parameters).doFinal(ciphertext));
  }

  private Cipher cipher(int mode, CipherParameters parameters) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(parameters.tagBits(), parameters.iv()));
    cipher.updateAAD(parameters.additionalData());
    return cipher;
  }
}
