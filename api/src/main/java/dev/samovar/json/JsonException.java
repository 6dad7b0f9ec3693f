package dev.samovar.json;

/**
 * Text that is not JSON, or a value that JSON cannot hold.
 *
 * <p>Read from a request, it is the client's error (400): the message may be sent, as it quotes no
 * value. JSON that is not of the type is a {@link dev.samovar.validation.ValidationException}.
 */
public final class JsonException extends RuntimeException {

  private final String code;
  private final String reason;
  private final String pointer;
  private final int position;
  private final int line;
  private final int column;

  /** A value that cannot be written: there is no place in a document. */
  public JsonException(String message) {
    this("", message, "", -1, 0, 0);
  }

  JsonException(String reason, String pointer, int position, int line, int column) {
    this("", reason, pointer, position, line, column);
  }

  JsonException(String code, String reason, String pointer, int position, int line, int column) {
    super(describe(reason, pointer, line, column));
    this.code = code;
    this.reason = reason;
    this.pointer = pointer;
    this.position = position;
    this.line = line;
    this.column = column;
  }

  /** The violation's code, where a codec written by hand throws one; else empty. */
  String code() {
    return code;
  }

  /** What is wrong, without the place: {@code expected ',' or '}'}. */
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
