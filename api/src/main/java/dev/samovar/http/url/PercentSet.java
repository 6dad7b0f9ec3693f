package dev.samovar.http.url;

import dev.samovar.spi.Utf8;

/**
 * The characters that a part of a URL has percent-encoded.
 *
 * @see <a href="https://url.spec.whatwg.org/#percent-encoded-bytes">URL Standard: percent-encoded
 *     bytes</a>
 */
enum PercentSet {
  C0_CONTROL(""),
  FRAGMENT(" \"<>`"),
  QUERY(" \"#<>"),
  SPECIAL_QUERY(" \"#<>'"),
  PATH(" \"#<>?^`{}"),
  USERINFO(" \"#<>?^`{}/:;=@[\\]|");

  private static final String HEX = "0123456789ABCDEF";

  private final String members;

  PercentSet(String members) {
    this.members = members;
  }

  /** A lone surrogate is encoded as U+FFFD. */
  String encode(String text) {
    int first = firstMember(text);
    if (first < 0) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (byte b : Utf8.encode(text.substring(first))) {
      char c = (char) (b & 0xFF);
      if (has(c)) {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private int firstMember(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (has(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean has(char c) {
    return c < 0x20 || c > 0x7E || members.indexOf(c) >= 0;
  }
}
