package dev.samovar.http;

import dev.samovar.spi.RequestSource;
import org.jspecify.annotations.Nullable;

/** A request's body: in memory and readable again, or handed out once. */
final class RequestBody {
  private final RequestSource source;
  private long limit = Request.DEFAULT_BODY_LIMIT;
  private long most = Long.MAX_VALUE;
  private @Nullable Body body;
  private boolean taken;

  RequestBody(RequestSource source) {
    this.source = source;
  }

  void limit(long bytes) {
    limit = bytes;
    most = bytes;
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

  byte[] bytes(long wanted) {
    Body known = body();
    long accepted = Math.min(wanted, most);
    if (known.isBuffered()) {
      return BoundedBody.read(known, accepted);
    }
    checkNotTaken();
    taken = true;
    byte[] bytes = BoundedBody.read(known, accepted);
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
    // A known length was held against the limit, and the platform holds the client to it.
    boolean counts = most < Long.MAX_VALUE && known.length() == Body.UNKNOWN_LENGTH;
    return counts && !known.isBuffered() ? Body.of(new BoundedStream(known.stream(), most)) : known;
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
