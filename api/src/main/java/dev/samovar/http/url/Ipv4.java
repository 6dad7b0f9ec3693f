package dev.samovar.http.url;

/**
 * Addresses of IPv4: up to four numbers, decimal, octal or hexadecimal.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv4-parser">URL Standard: IPv4 parser</a>
 */
final class Ipv4 {
  private static final long MOST = 0xFFFFFFFFL;

  private Ipv4() {}

  /** Whether a host is to be read as an address: its last part is a number. */
  static boolean endsInNumber(String host) {
    String text = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = text.substring(text.lastIndexOf('.') + 1);
    if (last.isEmpty()) {
      return false;
    }
    return last.chars().allMatch(c -> CodePoints.isDigit((char) c)) || isHex(last);
  }

  /**
   * @return four decimal numbers: {@code 127.0.0.1}
   * @throws InvalidUrlException if a part is no number, or too large
   */
  static String parse(String host) {
    String[] parts =
        (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1);
    if (parts.length > 4) {
      throw invalid(host);
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number = number(parts[i], host);
      boolean isLast = i == parts.length - 1;
      long most = isLast ? MOST >> 8 * i : 255;
      if (number > most) {
        throw invalid(host);
      }
      address += isLast ? number : number << 8 * (3 - i);
    }
    return (address >> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }

  private static boolean isHex(String part) {
    boolean prefixed = part.startsWith("0x") || part.startsWith("0X");
    return prefixed
        && part.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
  }

  private static long number(String part, String host) {
    if (part.isEmpty()) {
      throw invalid(host);
    }
    boolean hex = part.startsWith("0x") || part.startsWith("0X");
    boolean octal = !hex && part.length() > 1 && part.charAt(0) == '0';
    String digits = part.substring(hex ? 2 : octal ? 1 : 0);
    int radix = hex ? 16 : octal ? 8 : 10;
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        throw invalid(host);
      }
      number = Math.min(number * radix + digit, MOST + 1);
    }
    return number;
  }

  private static InvalidUrlException invalid(String host) {
    return new InvalidUrlException("'" + host + "' is not an IPv4 address");
  }
}
