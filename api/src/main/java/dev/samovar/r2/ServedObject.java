package dev.samovar.r2;

import dev.samovar.http.NotFound;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import java.util.Optional;

/** An object as the answer to a GET or HEAD. */
record ServedObject(R2Bucket bucket, String key) {

  Response answer(Request request) {
    R2GetOptions options = range(request).map(R2GetOptions::range).orElse(R2GetOptions.none());
    R2Object object =
        bucket.getIf(key, R2Conditional.from(request), options).orElseThrow(NotFound::new);
    return object instanceof R2ObjectBody body
        ? body.toResponse(options)
        : object.toNotModified(request);
  }

  /** If-Range is about the state that the object has now, so the object is looked at first. */
  private Optional<R2Range> range(Request request) {
    Optional<R2Range> range = R2Range.from(request);
    if (range.isEmpty() || request.header("If-Range").isEmpty()) {
      return range;
    }
    R2Object now = bucket.head(key).orElseThrow(NotFound::new);
    return now.validators().isRangeCurrent(request) ? range : Optional.empty();
  }
}
