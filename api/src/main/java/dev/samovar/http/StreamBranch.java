package dev.samovar.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One reader's side of a {@link SharedStream}. */
final class StreamBranch extends InputStream {
  private static final byte[] NOTHING = new byte[0];

  private final SharedStream shared;
  private final Deque<byte[]> kept = new ArrayDeque<>();
  private byte[] chunk = NOTHING;
  private int at;
  private boolean closed;

  StreamBranch(SharedStream shared) {
    this.shared = shared;
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
  public void close() throws IOException {
    synchronized (kept) {
      closed = true;
      kept.clear();
    }
    shared.closed();
  }

  boolean isClosed() {
    synchronized (kept) {
      return closed;
    }
  }

  byte @Nullable [] poll() {
    synchronized (kept) {
      return kept.poll();
    }
  }

  void keep(byte[] read) {
    synchronized (kept) {
      if (!closed) {
        kept.add(read);
      }
    }
  }

  private boolean fill() throws IOException {
    while (at == chunk.length) {
      byte[] next = isClosed() ? null : shared.next(this);
      if (next == null) {
        return false;
      }
      chunk = next;
      at = 0;
    }
    return true;
  }
}
