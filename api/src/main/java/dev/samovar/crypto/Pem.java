package dev.samovar.crypto;

import dev.samovar.spi.ClientFault;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Keys between {@code -----BEGIN …-----} and {@code -----END …-----}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7468">RFC 7468</a>
 */
final class Pem {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----";

  private Pem() {}

  static byte[] publicKey(String pem) {
    return decode(pem, "PUBLIC KEY", "openssl rsa -RSAPublicKey_in -pubout");
  }

  static byte[] privateKey(String pem) {
    return decode(pem, "PRIVATE KEY", "openssl pkcs8 -topk8 -nocrypt");
  }

  private static byte[] decode(String pem, String label, String conversion) {
    int begin = pem.indexOf(BEGIN);
    int labelEnd = begin < 0 ? -1 : pem.indexOf(END, begin + BEGIN.length());
    if (labelEnd < 0) {
      throw new CryptoException(
          "Not PEM: there is no -----BEGIN " + label + "-----", fault(label), null);
    }
    String found = pem.substring(begin + BEGIN.length(), labelEnd);
    if (!found.equals(label)) {
      throw new CryptoException(
          "The PEM is a " + found + ", a " + label + " is needed. " + conversion + " may make one.",
          fault(label),
          null);
    }
    int start = labelEnd + END.length();
    int end = pem.indexOf("-----END " + label + END, start);
    if (end < 0) {
      throw new CryptoException("The PEM has no -----END " + label + "-----", fault(label), null);
    }
    return base64(pem.substring(start, end), fault(label));
  }

  private static byte[] base64(String lines, @Nullable ClientFault fault) {
    StringBuilder digits = new StringBuilder(lines.length());
    for (int i = 0; i < lines.length(); i++) {
      if (lines.charAt(i) > ' ') {
        digits.append(lines.charAt(i));
      }
    }
    try {
      return Base64.getDecoder().decode(digits.toString());
    } catch (IllegalArgumentException e) {
      // Without the cause: its message quotes the text.
      throw new CryptoException("The PEM is not base64 between its lines", fault, null);
    }
  }

  /** A client may send a public key; a private one is the worker's own. */
  private static @Nullable ClientFault fault(String label) {
    return label.equals("PUBLIC KEY") ? Keys.NO_PUBLIC_KEY : null;
  }
}
