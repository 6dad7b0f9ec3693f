package dev.samovar.http.url;

import dev.samovar.http.Percent;
import dev.samovar.spi.Utf8;
import java.io.ByteArrayOutputStream;

/**
 * Hosts: domains, addresses, and for other schemes any text.
 *
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">URL Standard: host parsing</a>
 */
final class Hosts {
  private Hosts() {}

  /**
   * @param isSpecial whether the scheme is one of the web's
   * @throws InvalidUrlException if it is no host
   */
  static String parse(String input, boolean isSpecial, DomainToAscii domains) {
    if (input.startsWith("[")) {
      if (!input.endsWith("]")) {
        throw new InvalidUrlException("The host '" + input + "' lacks its ']'");
      }
      return "[" + Ipv6.parse(input.substring(1, input.length() - 1)) + "]";
    }
    return isSpecial ? domain(input, domains) : opaque(input);
  }

  private static String domain(String input, DomainToAscii domains) {
    String decoded = decode(input);
    String ascii =
        CodePoints.isAscii(decoded) ? CodePoints.lowerCase(decoded) : domains.toAscii(decoded);
    boolean isForbidden = ascii.chars().anyMatch(c -> CodePoints.isForbiddenInDomain((char) c));
    if (ascii.isEmpty() || isForbidden) {
      throw new InvalidUrlException("'" + input + "' is not a host");
    }
    return Ipv4.endsInNumber(ascii) ? Ipv4.parse(ascii) : ascii;
  }

  private static String opaque(String input) {
    if (input.chars().anyMatch(c -> CodePoints.isForbiddenInHost((char) c))) {
      throw new InvalidUrlException("'" + input + "' is not a host");
    }
    return PercentSet.C0_CONTROL.encode(input);
  }

  /** A {@code %} that begins no escape stays; bytes that are not UTF-8 become U+FFFD. */
  private static String decode(String input) {
    if (input.indexOf('%') < 0) {
      return input;
    }
    byte[] raw = Utf8.encode(input);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      int value = raw[i] == '%' ? escaped(raw, i) : -1;
      decoded.write(value < 0 ? raw[i] : value);
      i += value < 0 ? 0 : 2;
    }
    return Utf8.decode(decoded.toByteArray());
  }

  private static int escaped(byte[] raw, int at) {
    if (at + 2 >= raw.length) {
      return -1;
    }
    int high = Percent.hexValue((char) (raw[at + 1] & 0xFF));
    int low = Percent.hexValue((char) (raw[at + 2] & 0xFF));
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }
}
