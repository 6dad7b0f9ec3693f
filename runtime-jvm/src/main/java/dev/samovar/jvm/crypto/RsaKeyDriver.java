package dev.samovar.jvm.crypto;

import dev.samovar.spi.KeyFormat;
import java.security.Key;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** What all RSA keys have. */
abstract class RsaKeyDriver extends JcaKey {
  private final RSAKey key;

  RsaKeyDriver(RSAKey key) {
    this.key = key;
  }

  @Override
  public final int bits() {
    return key.getModulus().bitLength();
  }

  @Override
  public final byte[] export(KeyFormat format) {
    if (format != KeyFormat.JWK) {
      return ((Key) key).getEncoded();
    }
    Map<String, String> members = new LinkedHashMap<>();
    members.put("kty", "RSA");
    members.put("n", JwkMembers.text(key.getModulus()));
    members.put("e", JwkMembers.text(((RSAPublicKey) key).getPublicExponent()));
    return JwkMembers.write(members);
  }
}
