package dev.samovar.jvm;

import dev.samovar.http.AbortSignal;
import dev.samovar.http.ClientGoneException;
import java.io.IOException;
import java.io.OutputStream;

/** A client that leaves is noticed by what can no longer be written to it. */
final class JettySignal extends AbortSignal {

  /** To the client. */
  OutputStream watch(OutputStream out) {
    return new Watched(out);
  }

  private ClientGoneException left(IOException cause) {
    abort();
    return new ClientGoneException("The client has left: " + cause.getMessage(), cause);
  }

  /** Says of each failure that the client is gone. */
  private final class Watched extends OutputStream {
    private final OutputStream out;

    Watched(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw left(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw left(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw left(e);
      }
    }
  }
}
