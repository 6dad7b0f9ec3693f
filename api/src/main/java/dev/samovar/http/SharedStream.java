package dev.samovar.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One stream for two readers: who is ahead reads it, and what the other has not read yet is kept
 * for that one.
 */
final class SharedStream {
  private static final int CHUNK_BYTES = 16 * 1024;

  private final InputStream source;
  private final StreamBranch first = new StreamBranch(this);
  private final StreamBranch second = new StreamBranch(this);
  private boolean ended;
  private @Nullable IOException failure;

  private SharedStream(InputStream source) {
    this.source = source;
  }

  static Branches<Body> tee(Body body) {
    long length = body.length();
    SharedStream shared = new SharedStream(body.stream());
    return new Branches<>(
        new StreamBody(shared.first, length), new StreamBody(shared.second, length));
  }

  /** What comes next for a branch; null at the end. */
  byte @Nullable [] next(StreamBranch branch) throws IOException {
    byte[] kept = branch.poll();
    if (kept != null) {
      return kept;
    }
    synchronized (this) {
      kept = branch.poll(); // The other may have read meanwhile.
      return kept == null ? read(branch == first ? second : first) : kept;
    }
  }

  private byte @Nullable [] read(StreamBranch other) throws IOException {
    if (failure != null) {
      throw failure;
    }
    byte[] chunk = ended ? null : chunk();
    ended = chunk == null;
    if (chunk != null) {
      other.keep(chunk);
    }
    return chunk;
  }

  private byte @Nullable [] chunk() throws IOException {
    byte[] buffer = new byte[CHUNK_BYTES];
    try {
      int count = source.read(buffer, 0, buffer.length);
      return count < 0 ? null : Arrays.copyOf(buffer, count);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Once nobody reads any more, the source has nothing to give. */
  void closed() throws IOException {
    if (first.isClosed() && second.isClosed()) {
      source.close();
    }
  }
}
