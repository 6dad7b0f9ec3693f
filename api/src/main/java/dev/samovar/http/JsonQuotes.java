package dev.samovar.http;

/**
 * A text as a JSON string, as JSON.stringify writes it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259 §7: strings</a>
 */
final class JsonQuotes {

  private static final String ESCAPED = "\"\\\b\t\n\f\r";
  private static final String LETTERS = "\"\\btnfr";
  private static final String HEX = "0123456789abcdef";

  private JsonQuotes() {}

  static void append(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = ESCAPED.indexOf(c);
      if (letter >= 0) {
        json.append('\\').append(LETTERS.charAt(letter));
      } else if (c < ' ' || isLone(text, i)) {
        appendNumber(json, c);
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

  private static void appendNumber(StringBuilder json, char c) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      json.append(HEX.charAt(c >> shift & 15));
    }
  }
}
