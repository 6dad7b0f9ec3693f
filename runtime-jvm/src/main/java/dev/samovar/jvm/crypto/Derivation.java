package dev.samovar.jvm.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys of secrets. The JDK's own PBKDF2 takes a password of chars only, and its HKDF came with Java
 * 25.
 */
final class Derivation {

  private Derivation() {}

  /** RFC 8018 §5.2. */
  static byte[] pbkdf2(String hash, byte[] password, byte[] salt, int iterations, int bytes)
      throws GeneralSecurityException {
    Mac mac = mac(hash, password);
    byte[] result = new byte[bytes];
    for (int block = 1, at = 0; at < bytes; block++, at += mac.getMacLength()) {
      mac.update(salt);
      mac.update(
          new byte[] {
            (byte) (block >> 24), (byte) (block >> 16), (byte) (block >> 8), (byte) block
          });
      byte[] part = iterated(mac, iterations);
      System.arraycopy(part, 0, result, at, Math.min(part.length, bytes - at));
    }
    return result;
  }

  private static byte[] iterated(Mac mac, int iterations) {
    byte[] last = mac.doFinal();
    byte[] sum = last.clone();
    for (int i = 1; i < iterations; i++) {
      last = mac.doFinal(last);
      for (int j = 0; j < sum.length; j++) {
        sum[j] ^= last[j];
      }
    }
    return sum;
  }

  /** RFC 5869. */
  static byte[] hkdf(String hash, byte[] secret, byte[] salt, byte[] info, int bytes)
      throws GeneralSecurityException {
    Mac mac = mac(hash, mac(hash, salt).doFinal(secret));
    byte[] result = new byte[0];
    byte[] part = new byte[0];
    for (int block = 1; result.length < bytes; block++) {
      mac.update(part);
      mac.update(info);
      mac.update((byte) block);
      part = mac.doFinal();
      int at = result.length;
      result = Arrays.copyOf(result, Math.min(at + part.length, bytes));
      System.arraycopy(part, 0, result, at, result.length - at);
    }
    return result;
  }

  static Mac mac(String hash, byte[] key) throws GeneralSecurityException {
    String name = "Hmac" + Jca.compact(hash);
    Mac mac = Mac.getInstance(name);
    // RFC 2104 fills a key up with zeros, so this is the empty one, which the JDK refuses.
    mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, name));
    return mac;
  }
}
