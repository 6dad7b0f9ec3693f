package dev.samovar.jvm.socket;

import dev.samovar.socket.TcpSocketException;
import java.io.IOException;
import java.io.InputStream;

/** What the peer sends. */
final class PeerInput extends InputStream {
  private final JvmSocket socket;
  private boolean ended;

  PeerInput(JvmSocket socket) {
    this.socket = socket;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended) {
      return -1;
    }
    try {
      int count = socket.socket().getInputStream().read(target, offset, length);
      if (count < 0) {
        ended = true;
        socket.ended();
      }
      return count;
    } catch (TcpSocketException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException e) {
      TcpSocketException failure = socket.failure(e);
      throw new IOException(failure.getMessage(), failure);
    }
  }
}
