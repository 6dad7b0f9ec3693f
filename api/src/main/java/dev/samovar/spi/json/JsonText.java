package dev.samovar.spi.json;

import java.nio.charset.StandardCharsets;

/** Names and texts of a document, straight from its bytes. */
public final class JsonText {

  private JsonText() {}

  /** The closing quote of the text that begins at a position, or the document's end. */
  public static int end(byte[] bytes, int start) {
    int i = start;
    while (i < bytes.length && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return Math.min(i, bytes.length);
  }

  /** Well-formed text without its quotes; lone surrogates stay what they are. */
  public static String decode(byte[] bytes, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    int plain = start;
    int i = start;
    while (i < end) {
      if (bytes[i] != '\\' || i + 1 == end) {
        i++;
        continue;
      }
      text.append(new String(bytes, plain, i - plain, StandardCharsets.UTF_8));
      boolean unicode = bytes[i + 1] == 'u' && i + 6 <= end;
      text.append(unicode ? codeUnit(bytes, i + 2) : escaped(bytes[i + 1]));
      i += unicode ? 6 : 2;
      plain = i;
    }
    return text.append(new String(bytes, plain, end - plain, StandardCharsets.UTF_8)).toString();
  }

  private static char codeUnit(byte[] bytes, int start) {
    int unit = 0;
    for (int i = start; i < start + 4; i++) {
      unit = unit << 4 | Character.digit(bytes[i], 16);
    }
    return (char) unit;
  }

  /**
   * Where a document begins: behind a byte order mark, which RFC 8259 §8.1 lets a parser ignore.
   */
  public static int start(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /** What a value is, by its first byte: {@code a string}. */
  public static String kind(byte first) {
    switch (first) {
      case '"':
        return "a string";
      case '{':
        return "an object";
      case '[':
        return "an array";
      case 'n':
        return "null";
      case 't':
      case 'f':
        return "a boolean";
      default:
        return "a number";
    }
  }

  /** What a letter behind a backslash stands for. */
  static char escaped(byte letter) {
    switch (letter) {
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      default:
        return (char) letter;
    }
  }
}
