package dev.samovar.http;

import dev.samovar.spi.RequestSource;
import org.jspecify.annotations.Nullable;

/** A request's body: in memory and readable again, or handed out once. */
final class RequestBody {
  private final RequestSource source;
  private long limit = Request.DEFAULT_BODY_LIMIT;
  private @Nullable Body body;
  private boolean taken;

  RequestBody(RequestSource source) {
    this.source = source;
  }

  void limit(long bytes) {
    limit = bytes;
    Body known = body();
    if (!taken && known.length() > bytes) {
      taken = true;
      throw BoundedBody.refuse(known, bytes);
    }
  }

  long limit() {
    return limit;
  }

  byte[] bytes() {
    return bytes(limit);
  }

  byte[] bytes(long limit) {
    Body known = body();
    if (known.isBuffered()) {
      return BoundedBody.read(known, limit);
    }
    checkNotTaken();
    taken = true;
    byte[] bytes = BoundedBody.read(known, limit);
    taken = false;
    body = Body.of(bytes);
    return bytes;
  }

  Body take() {
    Body known = body();
    if (!known.isBuffered()) {
      checkNotTaken();
      taken = true;
    }
    return known;
  }

  void discard() {
    if (!taken) {
      Body known = body();
      taken = !known.isBuffered();
      known.discard(BoundedBody.DISCARDED_BYTES);
    }
  }

  private Body body() {
    Body known = body;
    if (known == null) {
      known = source.body();
      body = known;
    }
    return known;
  }

  private void checkNotTaken() {
    if (taken) {
      throw new IllegalStateException(
          "The request's body was handed out as a stream, or could not be read; read it into"
              + " memory first to use it twice");
    }
  }
}
