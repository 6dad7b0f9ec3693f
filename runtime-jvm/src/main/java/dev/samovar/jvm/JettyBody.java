package dev.samovar.jvm;

import dev.samovar.http.Body;
import dev.samovar.http.BodyTooLargeException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;

/** A request's body as Jetty receives it. */
final class JettyBody implements Body {
  private static final long PATIENCE_MILLIS = 500;
  private static final long DISCARDED_BYTES = 32L * 1024 * 1024;

  private final Content.Source source;
  private final Body body;

  JettyBody(org.eclipse.jetty.server.Request request) {
    InputStream stream = new ClientStream(Content.Source.asInputStream(request));
    long length = request.getLength();
    this.source = request;
    this.body = length < 0 ? Body.of(stream) : Body.of(stream, length);
  }

  @Override
  public long length() {
    return body.length();
  }

  @Override
  public boolean isBuffered() {
    return false;
  }

  @Override
  public InputStream stream() {
    return body.stream();
  }

  @Override
  public byte[] bytes(long limit) {
    try {
      return body.bytes(limit);
    } catch (BodyTooLargeException e) {
      discard(DISCARDED_BYTES);
      throw e;
    }
  }

  /** Until nothing has come for half a second: who only announces a body gets an answer too. */
  @Override
  public void discard(long most) {
    long left = most;
    while (left >= 0) {
      Content.Chunk chunk = source.read();
      if (chunk == null) {
        if (!isMoreComing()) {
          return;
        }
        continue;
      }
      left -= chunk.remaining();
      chunk.release();
      if (chunk.isLast() || Content.Chunk.isFailure(chunk)) {
        return;
      }
    }
  }

  private boolean isMoreComing() {
    CountDownLatch come = new CountDownLatch(1);
    source.demand(come::countDown);
    try {
      return come.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
