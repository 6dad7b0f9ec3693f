package dev.samovar.jvm.kv;

import dev.samovar.kv.KvException;
import dev.samovar.kv.KvLimits;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** No more than a value may have. */
final class LimitedStream extends FilterOutputStream {

  private final String key;
  private long count;

  LimitedStream(OutputStream out, String key) {
    super(out);
    this.key = key;
  }

  @Override
  public void write(int b) throws IOException {
    add(1);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    add(length);
    out.write(bytes, offset, length);
  }

  private void add(int length) {
    count += length;
    if (count > KvLimits.VALUE_BYTES) {
      throw new KvException(
          "KV could not write the key '"
              + key
              + "': KV PUT failed: 413 Value length exceeds limit of "
              + KvLimits.VALUE_BYTES
              + ".");
    }
  }
}
