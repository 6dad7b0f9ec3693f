package dev.samovar.jvm;

import dev.samovar.http.MalformedBodyException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a client sends: if it breaks off, the client is at fault. */
final class ClientStream extends FilterInputStream {

  ClientStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw new MalformedBodyException("The body broke off: " + e.getMessage(), e);
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      return super.read(target, offset, length);
    } catch (IOException e) {
      throw new MalformedBodyException("The body broke off: " + e.getMessage(), e);
    }
  }
}
