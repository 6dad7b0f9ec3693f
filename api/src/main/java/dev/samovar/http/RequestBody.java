package dev.samovar.http;

import dev.samovar.spi.RequestSource;
import org.jspecify.annotations.Nullable;

/** A request's body: in memory and readable again, or handed out once. */
final class RequestBody {
  private final RequestSource source;
  private long limit = Request.DEFAULT_BODY_LIMIT;
  private @Nullable Body buffered;
  private boolean taken;

  RequestBody(RequestSource source) {
    this.source = source;
  }

  void limit(long bytes) {
    limit = bytes;
  }

  byte[] bytes() {
    return bytes(limit);
  }

  byte[] bytes(long limit) {
    Body known = buffered;
    if (known == null) {
      checkNotTaken();
      known = source.body();
      if (!known.isBuffered()) {
        taken = true;
        known = Body.of(within(limit, known));
        taken = false;
      }
      buffered = known;
    }
    return within(limit, known);
  }

  Body take() {
    Body known = buffered;
    if (known != null) {
      return known;
    }
    checkNotTaken();
    taken = true;
    return source.body();
  }

  private void checkNotTaken() {
    if (taken) {
      throw new IllegalStateException(
          "The request's body was handed out as a stream, or could not be read; read it into"
              + " memory first to use it twice");
    }
  }

  private static byte[] within(long limit, Body body) {
    try {
      return body.bytes(limit);
    } catch (BodyTooLargeException e) {
      throw HttpException.contentTooLarge(
          "The body is larger than the " + limit + " bytes that are accepted here");
    }
  }
}
