package dev.samovar.http.client;

import dev.samovar.spi.Utf8;

/**
 * {@code application/x-www-form-urlencoded}.
 *
 * @see <a href="https://url.spec.whatwg.org/#concept-urlencoded-serializer">URL: urlencoded
 *     serializing</a>
 */
final class FormText {
  private static final String HEX = "0123456789ABCDEF";

  private FormText() {}

  static String of(String... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("A form needs a value for each name");
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i++) {
      if (i > 0) {
        text.append(i % 2 == 0 ? '&' : '=');
      }
      append(text, namesAndValues[i]);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String value) {
    for (byte each : Utf8.encode(value)) {
      if (isPlain(each)) {
        text.append((char) each);
      } else if (each == ' ') {
        text.append('+');
      } else {
        text.append('%').append(HEX.charAt((each >> 4) & 15)).append(HEX.charAt(each & 15));
      }
    }
  }

  private static boolean isPlain(byte each) {
    return each >= 'a' && each <= 'z'
        || each >= 'A' && each <= 'Z'
        || each >= '0' && each <= '9'
        || each == '*'
        || each == '-'
        || each == '.'
        || each == '_';
  }
}
