package dev.samovar.jvm.r2;

import dev.samovar.r2.R2Conditional;
import dev.samovar.r2.R2ObjectData;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an object is as a condition says.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2">RFC 9110 §13.2.2: precedence
 *     of preconditions</a>
 */
record Conditions(R2Conditional condition) {

  boolean holdFor(@Nullable R2ObjectData object) {
    if (object == null) {
      return condition.etagMatches().isEmpty() && condition.uploadedAfter().isEmpty();
    }
    boolean match = condition.etagMatches().isEmpty() || names(condition.etagMatches(), object);
    boolean noneMatch =
        condition.etagDoesNotMatch().isEmpty() || !names(condition.etagDoesNotMatch(), object);
    return match && noneMatch && isAfter(object, noneMatch) && isBefore(object, match);
  }

  private static boolean names(List<String> etags, R2ObjectData object) {
    return etags.contains("*") || etags.contains(object.etag());
  }

  /** An etag that did not match decides alone. */
  private boolean isAfter(R2ObjectData object, boolean noneMatch) {
    return condition.uploadedAfter().isEmpty()
        || !condition.etagDoesNotMatch().isEmpty() && noneMatch
        || truncated(object.uploaded()).isAfter(truncated(condition.uploadedAfter().get()));
  }

  /** An etag that matched decides alone. */
  private boolean isBefore(R2ObjectData object, boolean match) {
    return condition.uploadedBefore().isEmpty()
        || !condition.etagMatches().isEmpty() && match
        || truncated(object.uploaded()).isBefore(truncated(condition.uploadedBefore().get()));
  }

  private Instant truncated(Instant time) {
    return time.truncatedTo(
        condition.secondsGranularity() ? ChronoUnit.SECONDS : ChronoUnit.MILLIS);
  }
}
