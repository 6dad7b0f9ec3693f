package dev.samovar.e2e.fuzz.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads answers from bytes as they come (RFC 9112).
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112.html#section-6.3">Message body length</a>
 */
public final class AnswerReader {

  static final int KEPT_BYTES = 32 * 1024;

  private static final int LONGEST_LINE = 1024 * 1024;

  private enum State {
    STATUS,
    HEADERS,
    LENGTH,
    CHUNK_SIZE,
    CHUNK,
    CHUNK_END,
    TRAILERS,
    UNTIL_CLOSE,
    SWITCHED
  }

  private final List<String> methods;
  private final List<Answer> answers = new ArrayList<>();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private State state = State.STATUS;
  private int status;
  private List<String> headers = new ArrayList<>();
  private ByteArrayOutputStream body = new ByteArrayOutputStream();
  private long bodyBytes;
  private long left;
  private boolean closes;

  /**
   * @param methods of the requests, in order
   */
  public AnswerReader(List<String> methods) {
    this.methods = methods;
  }

  public List<Answer> answers() {
    return answers;
  }

  /** Whether each request has its answer. */
  public boolean isDone() {
    return answers.size() >= methods.size();
  }

  /** Whether the last answer says that the connection ends. */
  public boolean closes() {
    return closes;
  }

  /** Whether the connection is a WebSocket now. */
  public boolean isSwitched() {
    return state == State.SWITCHED;
  }

  /** Whether an answer has begun and is not at its end. */
  public boolean isWithinAnswer() {
    return state != State.STATUS && state != State.SWITCHED || line.size() > 0;
  }

  /**
   * @throws GarbledException if it is not HTTP
   */
  public void read(ByteBuffer bytes) {
    while (bytes.hasRemaining()) {
      switch (state) {
        case LENGTH, CHUNK -> readBody(bytes);
        case UNTIL_CLOSE -> keep(bytes, bytes.remaining());
        case SWITCHED -> bytes.position(bytes.limit());
        default -> readLine(bytes);
      }
    }
  }

  /** The server closed: that ends a body without a length. */
  public void end() {
    if (state == State.UNTIL_CLOSE) {
      finish();
    }
  }

  private void readBody(ByteBuffer bytes) {
    int count = (int) Math.min(left, bytes.remaining());
    keep(bytes, count);
    left -= count;
    if (left > 0) {
      return;
    }
    if (state == State.CHUNK) {
      state = State.CHUNK_END;
    } else {
      finish();
    }
  }

  private void keep(ByteBuffer bytes, int count) {
    byte[] part = new byte[count];
    bytes.get(part);
    bodyBytes += count;
    body.write(part, 0, Math.min(count, KEPT_BYTES - body.size()));
  }

  private void readLine(ByteBuffer bytes) {
    while (bytes.hasRemaining()) {
      byte b = bytes.get();
      if (b == '\n') {
        String text = Latin1.of(line.toByteArray());
        line.reset();
        take(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
        return;
      }
      line.write(b);
      if (line.size() > LONGEST_LINE) {
        throw new GarbledException("a line of more than " + LONGEST_LINE + " bytes");
      }
    }
  }

  private void take(String text) {
    switch (state) {
      case STATUS -> takeStatus(text);
      case HEADERS -> takeHeader(text);
      case CHUNK_SIZE -> takeChunkSize(text);
      case CHUNK_END -> {
        expect(text.isEmpty(), "the end of a chunk", text);
        state = State.CHUNK_SIZE;
      }
      case TRAILERS -> {
        if (text.isEmpty()) {
          finish();
        }
      }
      default -> throw new IllegalStateException(state.name());
    }
  }

  private void takeStatus(String text) {
    expect(text.matches("HTTP/1\\.[01] [1-9]\\d\\d( .*)?"), "a status line", text);
    status = Integer.parseInt(text.substring(9, 12));
    closes = text.startsWith("HTTP/1.0");
    state = State.HEADERS;
  }

  private void takeHeader(String text) {
    if (text.isEmpty()) {
      takeHead();
      return;
    }
    expect(text.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+:.*"), "a header", text);
    headers.add(text);
  }

  private void takeHead() {
    Answer head = new Answer(status, headers, "", 0);
    closes |= head.header("connection").filter("close"::equalsIgnoreCase).isPresent();
    if (status == 101) {
      finish();
      state = State.SWITCHED;
    } else if (status < 200) {
      headers = new ArrayList<>();
      state = State.STATUS;
    } else if (hasNoBody()) {
      finish();
    } else if (head.header("transfer-encoding").isPresent()) {
      state = State.CHUNK_SIZE;
    } else {
      takeLength(head);
    }
  }

  private boolean hasNoBody() {
    // An answer that nothing asked for has a body: the server's complaint about what it could not
    // read.
    String method = isDone() ? "GET" : methods.get(answers.size());
    return method.equals("HEAD") || status == 204 || status == 304;
  }

  private void takeLength(Answer head) {
    String length = head.header("content-length").orElse("");
    if (length.isEmpty()) {
      state = State.UNTIL_CLOSE;
      return;
    }
    expect(length.matches("\\d{1,18}"), "a length", length);
    left = Long.parseLong(length);
    state = State.LENGTH;
    if (left == 0) {
      finish();
    }
  }

  private void takeChunkSize(String text) {
    expect(text.matches("[0-9a-fA-F]{1,15}"), "a chunk's size", text);
    left = Long.parseLong(text, 16);
    state = left == 0 ? State.TRAILERS : State.CHUNK;
  }

  private void finish() {
    answers.add(new Answer(status, headers, Latin1.of(body.toByteArray()), bodyBytes));
    headers = new ArrayList<>();
    body = new ByteArrayOutputStream();
    bodyBytes = 0;
    state = State.STATUS;
  }

  private static void expect(boolean holds, String what, String found) {
    if (!holds) {
      String shown = found.length() > 200 ? found.substring(0, 200) + "…" : found;
      throw new GarbledException("expected " + what + ", found '" + shown + "'");
    }
  }
}
