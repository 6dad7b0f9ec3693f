package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import dev.samovar.json.JsonException;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of the document that a reader has, taken one after the other, strictly as RFC 8259 has
 * them.
 *
 * <p>Whatever is no JSON ends the reading: by {@link #malformed}, or by the end of the array of
 * bytes. What is wrong, and where, a look at the whole document says then ({@link #checkAll}).
 */
public abstract class JsonTokens {

  private static final byte[] NOTHING = {};
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final int FIRST_TEXT = 64;
  private static final int LONGEST_KEPT_TEXT = 1 << 14;
  private static final int FIRST_DEPTHS = 8;

  /** Stands for all further names of an object, and for those that are no member's. */
  private static final int LAST_BIT = Integer.SIZE - 1;

  byte[] bytes = NOTHING;

  /** Where the reading stands: at a value's first byte when its codec begins, then behind it. */
  int at;

  /** A text as it is read; the longest so far fits. */
  private char[] chars = new char[FIRST_TEXT];

  private int maxDepth;
  private int depth;

  /** The value that was rejected last, and the furthest violation; -1 before the first. */
  private int rejected;

  private int furthest;

  /** By depth: the names that an object had, a bit each. */
  private int[] names = new int[FIRST_DEPTHS];

  /** By depth: the number of the name that should come next. */
  private int[] expected = new int[FIRST_DEPTHS];

  /** The document itself, not a copy; only to be looked at. */
  public final byte[] bytes() {
    return bytes;
  }

  /** The byte that the reading stands at. */
  public final int position() {
    return at;
  }

  /**
   * Look at the whole document, once.
   *
   * @throws JsonException naming the first byte that is wrong
   */
  public abstract void checkAll();

  /**
   * Keep a violation of the value at a position, or of a member that the object there lacks.
   *
   * @param member the missing member's name; null for the value itself
   * @throws JsonException if there are too many
   */
  protected abstract void keep(int position, @Nullable String member, String code, String message);

  /** The position behind the well-formed value that begins at a position. */
  protected abstract int skip(int start, int depth);

  /** The position behind the well-formed text of which the first byte is at a position. */
  protected abstract int skipText(int start);

  /**
   * Keep that the value which the reading stands at has another type, and pass it: {@code must be a
   * string, was null}.
   *
   * @return null, which stands for the value until the reading has ended
   */
  final <T> @Nullable T mismatch(String expected) {
    byte first = bytes[at];
    String code = first == 'n' ? "not_null" : "type";
    return reject(at, code, "must be " + expected + ", was " + JsonText.kind(first));
  }

  /**
   * Keep that the value which begins at a position cannot be read, and pass it. The reading goes on
   * behind it, so that one answer has all that is wrong.
   *
   * @return null, which stands for the value until the reading has ended
   */
  final <T> @Nullable T reject(int start, String code, String message) {
    violated(start, null, code, message);
    rejected = start;
    at = skip(start, depth);
    return null;
  }

  /** Keep that the object which begins at a position lacks a member. */
  final void missing(int start, String member) {
    violated(start, member, "required", "is missing");
  }

  /** Keep it if the value that begins at a position is null. */
  final void notNull(int start) {
    if (bytes[start] == 'n') {
      violated(start, null, "not_null", "must not be null");
    }
  }

  /** Keep that the value which begins at a position breaks a rule. */
  public final void broken(int start, String code, String message) {
    // What stands for a value that cannot be read may break rules; that says nothing.
    if (start != rejected) {
      violated(start, null, code, message);
    }
  }

  /** Whether something was wrong at a position or behind it. */
  public final boolean isViolatedFrom(int start) {
    return furthest >= start;
  }

  protected final void violated(
      int position, @Nullable String member, String code, String message) {
    furthest = Math.max(furthest, position);
    keep(position, member, code, message);
  }

  /** What is read is no JSON, so that looking at all of it finds the error to tell. */
  final IOException malformed() {
    return new IOException("malformed at " + at);
  }

  /** Begin with a document's one value. */
  protected final void begin(byte[] document, int mostDepth) throws IOException {
    bytes = document;
    maxDepth = mostDepth;
    depth = 0;
    rejected = -1;
    furthest = -1;
    at = JsonText.start(document);
    token();
  }

  /** End the document behind its one value. */
  protected final void end() throws IOException {
    for (; at < bytes.length; at++) {
      if (!isSpace(bytes[at])) {
        throw malformed();
      }
    }
  }

  /** Keep nothing of the document, for the next one. */
  protected final void forget() {
    bytes = NOTHING;
    if (chars.length > LONGEST_KEPT_TEXT) {
      chars = new char[FIRST_TEXT];
    }
  }

  /** Take over from a codec that reads without tokens: it stands at a value's first byte. */
  final void from(JsonReader<?> reader) {
    at = reader.getCurrentIndex() - 1;
  }

  /** The position behind the value that the reading stands at, which is well-formed. */
  protected final int skipValue() {
    return skip(at, depth);
  }

  protected final void moveTo(int position) {
    at = position;
  }

  /** Hand over to a codec that reads without tokens: so that the byte at a position is the last. */
  protected static void advance(JsonReader<?> reader, int position) throws IOException {
    while (reader.getCurrentIndex() <= position) {
      reader.read();
    }
  }

  /** The first byte of what follows white space. */
  final byte token() throws IOException {
    byte c = bytes[at];
    while (c <= ' ') {
      if (!isSpace(c)) {
        throw malformed();
      }
      c = bytes[++at];
    }
    return c;
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /**
   * From the array's first byte to its first element; false behind the end of an empty array, and
   * behind a value that is no array.
   */
  final boolean beginArray() throws IOException {
    if (bytes[at] != '[') {
      mismatch("an array");
      return false;
    }
    open();
    return token() != ']' || close();
  }

  /** From the end of a value to the next element's first byte, or behind the array's end. */
  final boolean anotherElement() throws IOException {
    byte c = token();
    if (c == ',') {
      at++;
      token();
      return true;
    }
    if (c != ']') {
      throw malformed();
    }
    return close();
  }

  /**
   * From the object's first byte to its first name; false behind the end of an empty object, and
   * behind a value that is no object.
   */
  final boolean beginObject() throws IOException {
    if (bytes[at] != '{') {
      mismatch("an object");
      return false;
    }
    open();
    names[depth] = 0;
    expected[depth] = 0;
    return token() == '}' ? close() : atName();
  }

  /** From the end of a value to the next name, or behind the object's end. */
  final boolean anotherName() throws IOException {
    byte c = token();
    if (c == ',') {
      at++;
      token();
      return atName();
    }
    if (c != '}') {
      throw malformed();
    }
    return close();
  }

  private boolean atName() throws IOException {
    if (bytes[at] != '"') {
      throw malformed();
    }
    return true;
  }

  private void open() throws IOException {
    if (depth == maxDepth) {
      throw malformed();
    }
    depth++;
    at++;
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      expected = Arrays.copyOf(expected, 2 * depth);
    }
  }

  /** Always false: there is no further element or name. */
  private boolean close() {
    depth--;
    at++;
    return false;
  }

  /** From behind a name to the first byte of its value. */
  final void colon() throws IOException {
    if (token() != ':') {
      throw malformed();
    }
    at++;
    token();
  }

  /** The number of the name that follows, if the sender keeps to our order. */
  final int expectedName() {
    return expected[depth];
  }

  /** Note a name of the object by its number. */
  final void found(int name) {
    expected[depth] = name + 1;
    mark(Math.min(name, LAST_BIT));
  }

  /** Note a name that is no member's, and pass its value. */
  final void skipUnknown() {
    mark(LAST_BIT);
    at = skipValue();
  }

  /** Two names of one bit may be the same, which is for the look at all of them to say. */
  private void mark(int bit) {
    int before = names[depth];
    int after = before | 1 << bit;
    if (before == after) {
      checkAll();
    }
    names[depth] = after;
  }

  /** Whether the value is {@code null}; then it is passed. */
  final boolean takeNull() throws IOException {
    return bytes[at] == 'n' && takeWord("null");
  }

  /** Pass a word of which the first letter was seen; always true. */
  final boolean takeWord(String word) throws IOException {
    for (int i = 1; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        throw malformed();
      }
    }
    at += word.length();
    return true;
  }

  /** The text of which the opening quote is seen; passes the closing one. */
  final String text() throws IOException {
    byte[] bytes = this.bytes;
    char[] chars = this.chars;
    int i = at + 1;
    int length = 0;
    while (length < chars.length) {
      byte c = bytes[i];
      // Small letters, which are most, need one comparison.
      if (c <= '\\' && (c < ' ' || c == '"' || c == '\\')) {
        if (c != '"') {
          break;
        }
        at = i + 1;
        return new String(chars, 0, length);
      }
      chars[length++] = (char) c;
      i++;
    }
    return text(i, length);
  }

  /** As {@link #text()}, with escapes and letters of several bytes. */
  private String text(int start, int before) throws IOException {
    char[] chars = this.chars;
    int i = start;
    int length = before;
    while (true) {
      if (length + 2 > chars.length) {
        chars = Arrays.copyOf(chars, chars.length * 2);
        this.chars = chars;
      }
      byte c = bytes[i];
      if (c == '"') {
        at = i + 1;
        return new String(chars, 0, length);
      }
      if (c == '\\') {
        c = bytes[i + 1];
        chars[length++] = c == 'u' ? codeUnit(i + 2) : escaped(c);
        i += c == 'u' ? 6 : 2;
      } else if (c >= ' ') {
        chars[length++] = (char) c;
        i++;
      } else {
        int point = point(i);
        if (point < 0x10000) {
          chars[length++] = (char) point;
          i += point < 0x800 ? 2 : 3;
        } else {
          chars[length++] = Character.highSurrogate(point);
          chars[length++] = Character.lowSurrogate(point);
          i += 4;
        }
      }
    }
  }

  private char escaped(byte letter) throws IOException {
    if (ESCAPED.indexOf((char) letter) < 0) {
      throw malformed();
    }
    return JsonText.escaped(letter);
  }

  private char codeUnit(int start) throws IOException {
    int unit = 0;
    for (int i = start; i < start + 4; i++) {
      int c = bytes[i];
      int letter = c | 0x20;
      int digit = c <= '9' ? c - '0' : letter < 'a' || letter > 'f' ? -1 : letter - 'a' + 10;
      if (digit < 0) {
        throw malformed();
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  /**
   * A code point of two to four bytes: no overlong forms, no surrogates, nothing above U+10FFFF.
   *
   * @see <a href="https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf">Unicode 15, table
   *     3-7</a>
   */
  private int point(int start) throws IOException {
    int lead = bytes[start] & 0xFF;
    if (lead < 0xC0 || lead > 0xF7) {
      throw malformed();
    }
    int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    int point = lead & 0x3F >> more;
    for (int i = 1; i <= more; i++) {
      byte next = bytes[start + i];
      if ((next & 0xC0) != 0x80) {
        throw malformed();
      }
      point = point << 6 | next & 0x3F;
    }
    int least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
    if (point < least || point > 0x10FFFF || point >= 0xD800 && point <= 0xDFFF) {
      throw malformed();
    }
    return point;
  }
}
