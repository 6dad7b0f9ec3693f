package dev.samovar.http.url;

/**
 * Addresses of IPv6.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-ipv6-parser">URL Standard: IPv6 parser</a>
 */
final class Ipv6 {
  private final String text;
  private final int[] pieces = new int[8];
  private int at;
  private int count;
  private int compress = -1;

  private Ipv6(String text) {
    this.text = text;
  }

  /**
   * @param text without its brackets
   * @return the shortest form, without brackets: {@code 2001:db8::1}
   * @throws InvalidUrlException if it is no address
   */
  static String parse(String text) {
    Ipv6 address = new Ipv6(text);
    address.read();
    return address.serialize();
  }

  private void read() {
    if (peek() == ':') {
      if (!text.startsWith("::")) {
        throw invalid();
      }
      at = 2;
      compress = 0;
    }
    while (at < text.length()) {
      if (count == 8) {
        throw invalid();
      }
      if (peek() == ':') {
        if (compress >= 0) {
          throw invalid();
        }
        at++;
        compress = count;
        continue;
      }
      piece();
    }
    expand();
  }

  private void piece() {
    int start = at;
    int value = 0;
    while (at - start < 4 && hex(peek()) >= 0) {
      value = value * 16 + hex(text.charAt(at++));
    }
    if (peek() == '.') {
      at = start;
      ipv4(at);
      return;
    }
    boolean more = peek() == ':';
    if (at == start && !more || !more && at < text.length()) {
      throw invalid();
    }
    if (more && ++at == text.length()) {
      throw invalid();
    }
    pieces[count++] = value;
  }

  private void ipv4(int start) {
    String[] parts = text.substring(start).split("\\.", -1);
    if (count > 6 || parts.length != 4) {
      throw invalid();
    }
    for (int i = 0; i < 4; i++) {
      int value = decimal(parts[i]);
      pieces[count] = pieces[count] * 256 + value;
      count += i % 2;
    }
    at = text.length();
  }

  private int decimal(String part) {
    boolean isNumber =
        !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean hasLeadingZero = part.length() > 1 && part.charAt(0) == '0';
    int value = isNumber && !hasLeadingZero ? Integer.parseInt(part) : 256;
    if (value > 255) {
      throw invalid();
    }
    return value;
  }

  /** Put zeros where {@code ::} stands. */
  private void expand() {
    if (compress < 0) {
      if (count != 8) {
        throw invalid();
      }
      return;
    }
    int moved = count - compress;
    System.arraycopy(pieces, compress, pieces, 8 - moved, moved);
    java.util.Arrays.fill(pieces, compress, 8 - moved, 0);
  }

  private String serialize() {
    int[] run = longestZeros();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == run[0]) {
        out.append(i == 0 ? "::" : ":");
        i += run[1] - 1;
        continue;
      }
      out.append(Integer.toHexString(pieces[i]));
      if (i < 7) {
        out.append(':');
      }
    }
    return out.toString();
  }

  /** Start and length of the first longest run of zeros; -1 if none is longer than one piece. */
  private int[] longestZeros() {
    int[] best = {-1, 1};
    for (int i = 0; i < 8; i++) {
      int end = i;
      while (end < 8 && pieces[end] == 0) {
        end++;
      }
      if (end - i > best[1]) {
        best = new int[] {i, end - i};
      }
      i = Math.max(i, end - 1);
    }
    return best;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static int hex(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private InvalidUrlException invalid() {
    return new InvalidUrlException("'[" + text + "]' is not an IPv6 address");
  }
}
