package dev.samovar.jvm.durable;

import dev.samovar.http.Body;
import dev.samovar.http.PushedBody;
import java.io.IOException;
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
    return Body.of(this::writeTo);
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

  private void writeTo(OutputStream out) throws IOException {
    try {
      for (byte[] next = take(); next != END; next = take()) {
        write(next, out);
      }
    } finally {
      ended();
    }
  }

  private void write(byte @Nullable [] next, OutputStream out) throws IOException {
    if (next == BREAK) {
      throw new IOException("The body was broken off");
    }
    out.write(next == null ? idle : next);
    out.flush();
    if (next != null) {
      pending.addAndGet(-next.length);
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
}
