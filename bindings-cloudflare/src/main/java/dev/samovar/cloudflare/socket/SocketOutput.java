package dev.samovar.cloudflare.socket;

import dev.samovar.cloudflare.http.jso.JsWritableStreamDefaultWriter;
import dev.samovar.cloudflare.interop.Bytes;
import java.io.IOException;
import java.io.OutputStream;

/** To the peer, each write at once. */
final class SocketOutput extends OutputStream {
  private final JsWritableStreamDefaultWriter writer;
  private final SocketWait wait;
  private boolean closed;

  SocketOutput(JsWritableStreamDefaultWriter writer, SocketWait wait) {
    this.writer = writer;
    this.wait = wait;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length > 0) {
      wait.transfer(() -> writer.write(Bytes.toJs(bytes, offset, length)));
    }
  }

  /** The peer sees the end. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      wait.transfer(writer::close);
    }
  }

  /** Give the platform its stream back, to go on with TLS. */
  void release() {
    writer.releaseLock();
  }
}
