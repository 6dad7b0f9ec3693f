package dev.samovar.cloudflare.socket;

import dev.samovar.cloudflare.http.jso.JsReadableStreamDefaultReader;
import dev.samovar.cloudflare.http.jso.JsReadableStreamReadResult;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.socket.TcpSocketException;
import java.io.IOException;
import java.io.InputStream;

/** What the peer sends, as it comes. */
final class SocketInput extends InputStream {
  private static final byte[] NOTHING = new byte[0];

  private final JsReadableStreamDefaultReader reader;
  private final SocketWait wait;
  private byte[] chunk = NOTHING;
  private int at;
  private boolean ended;

  SocketInput(JsReadableStreamDefaultReader reader, SocketWait wait) {
    this.reader = reader;
    this.wait = wait;
  }

  @Override
  public int read() throws IOException {
    return fill() ? chunk[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, target, offset, count);
    at += count;
    return count;
  }

  @Override
  public int available() {
    return chunk.length - at;
  }

  /** Give the platform its stream back, to go on with TLS. */
  void release() {
    if (available() > 0) {
      throw new TcpSocketException(
          "The peer has sent " + available() + " bytes before TLS that nobody has read", null);
    }
    reader.releaseLock();
  }

  /** Whether there is a byte at hand; waits for the next chunk if need be. */
  private boolean fill() throws IOException {
    while (at == chunk.length && !ended) {
      JsReadableStreamReadResult result = (JsReadableStreamReadResult) wait.transfer(reader::read);
      at = 0;
      ended = result.isDone();
      chunk = ended ? NOTHING : Bytes.fromJs(result.getValue());
    }
    return at < chunk.length;
  }
}
