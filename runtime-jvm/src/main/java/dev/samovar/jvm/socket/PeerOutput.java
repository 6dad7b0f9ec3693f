package dev.samovar.jvm.socket;

import dev.samovar.socket.TcpSocketException;
import java.io.IOException;
import java.io.OutputStream;

/** To the peer, each write at once. */
final class PeerOutput extends OutputStream {
  private final JvmSocket socket;
  private boolean closed;

  PeerOutput(JvmSocket socket) {
    this.socket = socket;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    attempt(() -> socket.socket().getOutputStream().write(bytes, offset, length));
  }

  /** The peer sees the end. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      attempt(() -> socket.socket().shutdownOutput());
    }
  }

  private void attempt(Write write) throws IOException {
    try {
      write.run();
    } catch (TcpSocketException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException e) {
      TcpSocketException failure = socket.failure(e);
      throw new IOException(failure.getMessage(), failure);
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
