package dev.samovar.http;

/**
 * Keeps out what would let a value start a header of its own, as the Fetch Standard does.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#header-value">Fetch: header value</a>
 */
final class HeaderSyntax {
  private HeaderSyntax() {}

  static String name(String name) {
    if (!Ascii.isToken(name)) {
      throw new HeaderException(
          "A header name has letters, digits and dashes only, was '" + printable(name) + "'");
    }
    return name;
  }

  /**
   * Not in the message: the value itself, which may be a credential.
   *
   * <p>Text beyond ASCII is sent as UTF-8, as the platform does, and so received.
   */
  static String value(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\r' || c == '\n' || c == 0) {
        throw new HeaderException(
            "The value of header '"
                + name
                + "' has U+"
                + hex(c)
                + " at index "
                + i
                + "; a line break or NUL cannot be sent: encode it");
      }
    }
    return Ascii.trim(value);
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0000".substring(digits.length()) + digits;
  }

  private static String printable(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), 60); i++) {
      char c = name.charAt(i);
      text.append(c < ' ' || c > '~' ? '?' : c);
    }
    return text.toString();
  }
}
