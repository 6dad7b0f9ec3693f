package dev.samovar.jvm.durable;

import dev.samovar.http.Body;
import dev.samovar.http.PushedBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What was pushed and not yet sent; the thread of the answer waits for more. */
final class QueuedBody implements PushedBody {
  private static final byte[] END = new byte[0];
  private static final byte[] BREAK = new byte[0];

  private final byte[] idle;
  private final Duration interval;
  private final Executor events;
  private final BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
  private final AtomicLong pending = new AtomicLong();
  private final List<Runnable> closing = new ArrayList<>();
  private boolean closed;

  /**
   * @param events does what is to be done at the end
   */
  QueuedBody(byte[] idle, Duration interval, Executor events) {
    this.idle = idle;
    this.interval = interval;
    this.events = events;
  }

  @Override
  public Body body() {
    return new Answer();
  }

  @Override
  public void push(byte[] bytes) {
    pending.addAndGet(bytes.length);
    queue.add(bytes);
  }

  @Override
  public long pendingBytes() {
    return pending.get();
  }

  @Override
  public void close() {
    queue.add(END);
  }

  @Override
  public void abort(String reason) {
    queue.clear();
    queue.add(BREAK);
  }

  @Override
  public synchronized void onClose(Runnable action) {
    if (closed) {
      events.execute(action);
    } else {
      closing.add(action);
    }
  }

  /** What to send next: something that was pushed, or that nothing was; null at the end. */
  private byte @Nullable [] next() throws IOException {
    byte[] next = take();
    if (next == BREAK) {
      ended();
      throw new IOException("The body was broken off");
    }
    if (next == END) {
      ended();
      return null;
    }
    return next == null ? idle : next;
  }

  private void sent(byte[] bytes) {
    if (bytes != idle) {
      pending.addAndGet(-bytes.length);
    }
  }

  /** Null if nothing came for so long. */
  private byte @Nullable [] take() throws IOException {
    try {
      return queue.poll(interval.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private synchronized void ended() {
    closed = true;
    closing.forEach(events::execute);
    closing.clear();
  }

  /** To be written, each push at once, or to be read. */
  private final class Answer implements Body {
    @Override
    public long length() {
      return UNKNOWN_LENGTH;
    }

    @Override
    public boolean isBuffered() {
      return false;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      try {
        for (byte[] bytes = next(); bytes != null; bytes = next()) {
          out.write(bytes);
          out.flush();
          sent(bytes);
        }
      } finally {
        ended();
      }
    }

    @Override
    public InputStream stream() {
      return new Reading();
    }

    @Override
    public byte[] bytes(long limit) {
      return Body.of(stream()).bytes(limit);
    }
  }

  private final class Reading extends InputStream {
    private InputStream chunk = InputStream.nullInputStream();

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = chunk.read(target, offset, length);
      while (count < 0) {
        byte[] bytes = next();
        if (bytes == null) {
          return -1;
        }
        sent(bytes);
        chunk = new ByteArrayInputStream(bytes);
        count = chunk.read(target, offset, length);
      }
      return count;
    }

    @Override
    public void close() {
      ended();
    }
  }
}
