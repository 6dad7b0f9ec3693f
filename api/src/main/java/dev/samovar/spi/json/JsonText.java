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
