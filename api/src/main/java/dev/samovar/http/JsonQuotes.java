package dev.samovar.http;

import dev.samovar.spi.UnicodeEscape;

/**
 * A text as a JSON string, as JSON.stringify writes it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259 §7: strings</a>
 */
final class JsonQuotes {

  private static final String ESCAPED = "\"\\\b\t\n\f\r";
  private static final String LETTERS = "\"\\btnfr";

  private JsonQuotes() {}

  static void append(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = ESCAPED.indexOf(c);
      if (letter >= 0) {
        json.append('\\').append(LETTERS.charAt(letter));
      } else if (c < ' ' || isLone(text, i)) {
        UnicodeEscape.append(json, c);
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }

  /** A surrogate without its other half, which UTF-8 has no bytes for. */
  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
