package dev.samovar.spi.json;

import com.dslplatform.json.DslJsonAccess;
import com.dslplatform.json.JsonWriter;

/**
 * Writes texts as JSON strings, in UTF-8.
 *
 * <p>DSL-JSON's own way is 5 KB of unrolled escapes, and refuses a lone surrogate; here it is
 * escaped, like JSON.stringify does, so that what was read can be written.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259 §7: strings</a>
 */
final class QuotedText {

  private static final String HEX = "0123456789abcdef";

  /** A char is at most an escape, 6 bytes. */
  private static final int CHAR_BYTES = 6;

  /** Chars for which room is made at once. */
  private static final int CHUNK = 1024;

  private QuotedText() {}

  static void write(JsonWriter writer, String text) {
    writer.writeByte(JsonWriter.QUOTE);
    int end = text.length();
    for (int from = 0; from < end; ) {
      from = writeChunk(writer, text, from, Math.min(end, from + CHUNK));
    }
    writer.writeByte(JsonWriter.QUOTE);
  }

  /** Where the next chunk begins: a pair of surrogates may end one char later. */
  private static int writeChunk(JsonWriter writer, String text, int from, int to) {
    byte[] bytes = DslJsonAccess.room(writer, (to - from + 1) * CHAR_BYTES);
    int start = writer.size();
    int at = start;
    int i = from;
    for (; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c >= ' ' && c != '"' && c != '\\') {
          bytes[at++] = (byte) c;
        } else {
          at = escape(bytes, at, c);
        }
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        bytes[at++] = (byte) (0xE0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (isPair(text, i)) {
        int codePoint = Character.toCodePoint(c, text.charAt(++i));
        bytes[at++] = (byte) (0xF0 | codePoint >> 18);
        bytes[at++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | codePoint & 0x3F);
      } else {
        at = escape(bytes, at, c);
      }
    }
    DslJsonAccess.advance(writer, at - start);
    return i;
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  private static int escape(byte[] bytes, int at, char c) {
    bytes[at] = '\\';
    byte letter = letter(c);
    bytes[at + 1] = letter;
    if (letter != 'u') {
      return at + 2;
    }
    for (int i = 2; i < CHAR_BYTES; i++) {
      bytes[at + i] = (byte) HEX.charAt(c >> (20 - 4 * i) & 15);
    }
    return at + CHAR_BYTES;
  }

  private static byte letter(char c) {
    return switch (c) {
      case '"', '\\' -> (byte) c;
      case '\b' -> 'b';
      case '\t' -> 't';
      case '\n' -> 'n';
      case '\f' -> 'f';
      case '\r' -> 'r';
      default -> 'u';
    };
  }
}
