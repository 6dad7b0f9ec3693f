package dev.samovar.routing;

import java.util.Optional;

/** A filter that names each request in its answer, so that a client can quote it. */
public final class RequestId {
  private static final String HEADER = "X-Request-Id";

  private RequestId() {}

  /** Answers carry {@code X-Request-Id}; one that the client sent is kept if it is well-formed. */
  public static <E> Filter<E> filter() {
    return (c, next) -> {
      Optional<String> sent = c.request().header(HEADER);
      if (sent.isPresent() && RequestIds.isUsable(sent.get())) {
        c.requestId(sent.get());
      }
      return next.handle(c).withHeader(HEADER, c.requestId());
    };
  }
}
