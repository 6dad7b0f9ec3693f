package dev.samovar.json;

/**
 * JSON that cannot be read into the type asked for, or a value that JSON cannot hold.
 *
 * <p>Read from a request, it is the client's fault (400): the message may be sent, as it quotes no
 * value.
 */
public final class JsonException extends RuntimeException {

  private final String reason;
  private final String pointer;
  private final int position;
  private final int line;
  private final int column;

  /** A value that cannot be written: there is no place in a document. */
  public JsonException(String message) {
    this(message, "", -1, 0, 0);
  }

  JsonException(String reason, String pointer, int position, int line, int column) {
    super(describe(reason, pointer, line, column));
    this.reason = reason;
    this.pointer = pointer;
    this.position = position;
    this.line = line;
    this.column = column;
  }

  /** What is wrong, without the place: {@code must be a string, was null}. */
  public String reason() {
    return reason;
  }

  /**
   * The value concerned as a JSON pointer; empty is the whole document.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
   */
  public String pointer() {
    return pointer;
  }

  /** The byte concerned, from 0; -1 if there is none. */
  public int position() {
    return position;
  }

  /** The line of {@link #position}, from 1; 0 if there is none. */
  public int line() {
    return line;
  }

  /** The byte of {@link #line}, from 1; 0 if there is none. */
  public int column() {
    return column;
  }

  private static String describe(String reason, String pointer, int line, int column) {
    String subject = pointer.isEmpty() ? reason : pointer + " " + reason;
    return line == 0 ? subject : subject + " (line " + line + ", column " + column + ")";
  }
}
