package dev.samovar.spi.json;

import com.dslplatform.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The digits of a number in a document. */
final class NumberText {

  static final int MOST_DIGITS = 1000;
  private static final int MOST_EXPONENT_DIGITS = 4;

  private NumberText() {}

  /** Stands for a number that was rejected. */
  static final int NONE = -1;

  /** Where the number at the tokens begins; {@link #NONE} if there is another value. */
  static int start(JsonTokens tokens) {
    byte first = tokens.bytes[tokens.at];
    if (first != '-' && !isDigit(first)) {
      tokens.mismatch("a number");
      return NONE;
    }
    return tokens.at;
  }

  /** Where the number that begins at a position ends; the tokens move there. */
  static int end(JsonTokens tokens, int start) throws IOException {
    byte[] bytes = tokens.bytes;
    int end = wholeDigits(tokens, start);
    if (end < bytes.length && bytes[end] == '.') {
      end = digits(tokens, end + 1);
    }
    if (end < bytes.length && (bytes[end] | 0x20) == 'e') {
      boolean signed = bytes[end + 1] == '+' || bytes[end + 1] == '-';
      end = digits(tokens, signed ? end + 2 : end + 1);
    }
    tokens.at = end;
    return end;
  }

  /** As {@link #end}, of digits alone; {@link #NONE} if a fraction or an exponent follows. */
  static int wholeEnd(JsonTokens tokens, int start) throws IOException {
    byte[] bytes = tokens.bytes;
    int end = wholeDigits(tokens, start);
    if (end < bytes.length && (bytes[end] == '.' || (bytes[end] | 0x20) == 'e')) {
      tokens.reject(start, "type", "must be a whole number without fraction or exponent");
      return NONE;
    }
    tokens.at = end;
    return end;
  }

  /** Where the digits before a fraction end: RFC 8259 §6 has none of them begin with a zero. */
  private static int wholeDigits(JsonTokens tokens, int start) throws IOException {
    int first = tokens.bytes[start] == '-' ? start + 1 : start;
    int end = digits(tokens, first);
    if (tokens.bytes[first] == '0' && end > first + 1) {
      throw tokens.malformed();
    }
    return end;
  }

  private static int digits(JsonTokens tokens, int start) throws IOException {
    byte[] bytes = tokens.bytes;
    int end = start;
    while (end < bytes.length && isDigit(bytes[end])) {
      end++;
    }
    if (end == start) {
      throw tokens.malformed();
    }
    return end;
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  static String text(JsonTokens tokens, int start, int end) {
    byte[] bytes = tokens.bytes;
    char[] text = new char[end - start];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) bytes[start + i];
    }
    return new String(text);
  }

  /**
   * The text of a number to be kept exactly; null if it was rejected.
   *
   * <p>Digits are limited because reading n of them takes n² steps, exponents because the first
   * {@code toPlainString} or {@code add} would fill the memory.
   */
  static @Nullable String exact(JsonTokens tokens, int start, int end) {
    if (end == NONE) {
      return null;
    }
    if (end - start > MOST_DIGITS) {
      return tokens.reject(start, "range", "has more than " + MOST_DIGITS + " digits");
    }
    String text = text(tokens, start, end);
    int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (mark >= 0 && exponentDigits(text, mark + 1) > MOST_EXPONENT_DIGITS) {
      return tokens.reject(start, "range", "has an exponent beyond 9999");
    }
    return text;
  }

  private static int exponentDigits(String text, int start) {
    int i = start;
    while (i < text.length() && "+-0".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return text.length() - i;
  }

  /** Write digits that are JSON already. */
  static void write(JsonWriter writer, String digits) {
    for (int i = 0; i < digits.length(); i++) {
      writer.writeByte((byte) digits.charAt(i));
    }
  }

  static void outOfRange(JsonTokens tokens, int start, long min, long max) {
    tokens.reject(start, "range", "must be " + min + " to " + max);
  }

  /** How many characters the number takes. */
  static int length(int value) {
    int length = value < 0 ? 2 : 1;
    for (int rest = value / 10; rest != 0; rest /= 10) {
      length++;
    }
    return length;
  }

  /** Write the digits, without a sign, so that they end before a position. */
  static void digits(byte[] buffer, int end, int value) {
    int rest = value;
    int i = end;
    do {
      buffer[--i] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0);
  }
}
