package dev.samovar.e2e.reference;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one HTTP/1.1 answer (RFC 9112). */
final class AnswerReader {
  private final InputStream in;

  private AnswerReader(InputStream in) {
    this.in = in;
  }

  static Answer read(InputStream in, boolean toHead) throws IOException {
    return new AnswerReader(in).answer(toHead);
  }

  private Answer answer(boolean toHead) throws IOException {
    String line = line();
    if (line.isEmpty()) {
      return new Answer(0, List.of(), new byte[0]);
    }
    int status = Integer.parseInt(line.split(" ")[1]);
    List<String> headers = headers();
    if (status == 100) {
      return answer(toHead);
    }
    Answer head = new Answer(status, headers, new byte[0]);
    boolean empty = toHead || status == 204 || status == 304 || status < 200;
    return empty ? head : new Answer(status, headers, body(head));
  }

  private List<String> headers() throws IOException {
    List<String> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.add(
          line.substring(0, colon).toLowerCase(Locale.ROOT)
              + ": "
              + line.substring(colon + 1).strip());
    }
    return headers;
  }

  private byte[] body(Answer head) throws IOException {
    if (head.header("transfer-encoding").isPresent()) {
      return chunks();
    }
    if (head.header("content-length").isPresent()) {
      return exactly(Integer.parseInt(head.header("content-length").get()));
    }
    return in.readAllBytes();
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.write(exactly(size));
      line();
    }
    return body.toByteArray();
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The answer ended after " + bytes.length + " of " + length + " bytes");
    }
    return bytes;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
