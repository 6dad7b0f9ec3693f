package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonSource;

/** The digits of a number in a document that is known to be well-formed. */
final class NumberText {

  private static final int MOST_DIGITS = 1000;
  private static final int MOST_EXPONENT_DIGITS = 4;

  private NumberText() {}

  /** Where the number at the reader begins. */
  static int start(JsonReader<JsonSource> reader) {
    byte first = reader.last();
    if (first != '-' && (first < '0' || first > '9')) {
      throw reader.context.mismatch(reader, "a number");
    }
    return reader.scanNumber();
  }

  /** Where the number ends, which the reader has passed together with white space. */
  static int end(JsonReader<JsonSource> reader, int start) {
    byte[] bytes = reader.context.bytes();
    int end = reader.getCurrentIndex();
    while (end > start && bytes[end - 1] <= ' ') {
      end--;
    }
    return end;
  }

  /** As {@link #end}, of digits alone. */
  static int wholeEnd(JsonReader<JsonSource> reader, int start) {
    byte[] bytes = reader.context.bytes();
    int limit = reader.getCurrentIndex();
    int end = start + 1;
    while (end < limit && bytes[end] >= '0' && bytes[end] <= '9') {
      end++;
    }
    if (end < limit && bytes[end] > ' ') {
      throw reader.context.error(start, "must be a whole number without fraction or exponent");
    }
    return end;
  }

  static String text(JsonReader<JsonSource> reader, int start, int end) {
    byte[] bytes = reader.context.bytes();
    char[] text = new char[end - start];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) bytes[start + i];
    }
    return new String(text);
  }

  /**
   * The text of a number to be kept exactly.
   *
   * <p>Digits are limited because reading n of them takes n² steps, exponents because the first
   * {@code toPlainString} or {@code add} would fill the memory.
   */
  static String exact(JsonReader<JsonSource> reader, int start, int end) {
    if (end - start > MOST_DIGITS) {
      throw reader.context.error(start, "has more than " + MOST_DIGITS + " digits");
    }
    String text = text(reader, start, end);
    int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (mark >= 0 && exponentDigits(text, mark + 1) > MOST_EXPONENT_DIGITS) {
      throw reader.context.error(start, "has an exponent beyond 9999");
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

  static JsonException outOfRange(JsonReader<JsonSource> reader, int start, long min, long max) {
    return reader.context.error(start, "must be " + min + " to " + max);
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
