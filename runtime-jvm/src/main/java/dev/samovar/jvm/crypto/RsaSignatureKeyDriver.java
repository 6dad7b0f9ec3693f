package dev.samovar.jvm.crypto;

import dev.samovar.spi.KeyAlgorithm;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/** RSASSA-PKCS1-v1_5 and RSA-PSS. */
final class RsaSignatureKeyDriver extends RsaKeyDriver {
  private final RSAKey key;
  private final KeyAlgorithm algorithm;

  RsaSignatureKeyDriver(RSAKey key, KeyAlgorithm algorithm) {
    super(key);
    this.key = key;
    this.algorithm = algorithm;
  }

  @Override
  public byte[] sign(byte[] data) {
    return Jca.run(
        "sign with " + algorithm.name(),
        () -> {
          Signature signature = signature();
          signature.initSign((PrivateKey) key);
          signature.update(data);
          return signature.sign();
        });
  }

  @Override
  public boolean verify(byte[] data, byte[] expected) {
    return Jca.verify(
        () -> {
          Signature signature = signature();
          signature.initVerify((PublicKey) key);
          signature.update(data);
          return signature.verify(expected);
        });
  }

  private Signature signature() throws GeneralSecurityException {
    String hash = algorithm.hash();
    if (!algorithm.name().equals("RSA-PSS")) {
      return Signature.getInstance(Jca.compact(hash) + "withRSA");
    }
    Signature signature = Signature.getInstance("RSASSA-PSS");
    int salt = Integer.parseInt(hash.substring(4)) / 8;
    signature.setParameter(
        new PSSParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), salt, 1));
    return signature;
  }
}
