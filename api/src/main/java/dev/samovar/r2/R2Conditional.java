package dev.samovar.r2;

import dev.samovar.http.Headers;
import dev.samovar.http.HttpDate;
import dev.samovar.http.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an object must be like for a get or put to happen; immutable, {@code
 * R2Conditional.none().withEtagMatches(etag)}. All conditions must hold, but as in HTTP an etag
 * decides before a time does.
 *
 * @param etagMatches without quotes, {@code *} for any object; no entry for no condition
 * @param etagDoesNotMatch without quotes, {@code *} for any object; no entry for no condition
 * @param uploadedBefore strictly
 * @param uploadedAfter strictly
 * @param secondsGranularity whether times compare without their milliseconds, as those of HTTP have
 *     none
 * @see <a
 *     href="https://developers.cloudflare.com/r2/api/workers/workers-api-reference/#conditional-operations">R2:
 *     conditional operations</a>
 */
public record R2Conditional(
    List<String> etagMatches,
    List<String> etagDoesNotMatch,
    Optional<Instant> uploadedBefore,
    Optional<Instant> uploadedAfter,
    boolean secondsGranularity) {

  private static final R2Conditional NONE =
      new R2Conditional(List.of(), List.of(), Optional.empty(), Optional.empty(), false);

  private static final UnaryOperator<Instant> SECOND = time -> time.plusSeconds(1);

  public R2Conditional {
    etagMatches = R2Checks.etags(etagMatches);
    etagDoesNotMatch = R2Checks.etags(etagDoesNotMatch);
  }

  public static R2Conditional none() {
    return NONE;
  }

  /**
   * What a request asks for by {@code If-Match}, {@code If-None-Match}, {@code If-Modified-Since}
   * and {@code If-Unmodified-Since}.
   *
   * <p>An etag decides in place of a time. By strong comparison {@code If-Match: W/"x"} matches no
   * object, by weak comparison {@code If-None-Match: W/"x"} matches {@code "x"}. A member that is
   * not an etag matches no object, and a malformed date is ignored. Of each header the first 256
   * etags are read.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2">RFC 9110 §13.2.2</a>
   */
  public static R2Conditional from(Headers headers) {
    Optional<String> match = headers.joined("if-match").filter(value -> !value.isBlank());
    Optional<String> noneMatch = headers.joined("if-none-match");
    return new R2Conditional(
        match.map(EtagHeader::match).orElse(List.of()),
        noneMatch.map(EtagHeader::noneMatch).orElse(List.of()),
        // R2 compares strictly, and HTTP does not: an object of that very second is unmodified.
        match.isPresent() ? Optional.empty() : date(headers, "if-unmodified-since").map(SECOND),
        noneMatch.isPresent() ? Optional.empty() : date(headers, "if-modified-since"),
        true);
  }

  /**
   * As {@link #from(Headers)}; {@code If-Modified-Since} counts for GET and HEAD only.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.3">RFC 9110 §13.1.3</a>
   */
  public static R2Conditional from(Request request) {
    boolean isRead = request.method().equals("GET") || request.method().equals("HEAD");
    Headers headers = request.headers();
    return from(isRead ? headers : headers.without("if-modified-since"));
  }

  /** Whether there is no condition at all. */
  public boolean isEmpty() {
    return etagMatches.isEmpty()
        && etagDoesNotMatch.isEmpty()
        && uploadedBefore.isEmpty()
        && uploadedAfter.isEmpty();
  }

  /**
   * @param etag without quotes: {@link R2Object#etag()}; {@code *} for any object
   */
  public R2Conditional withEtagMatches(String etag) {
    return new R2Conditional(
        List.of(etag), etagDoesNotMatch, uploadedBefore, uploadedAfter, secondsGranularity);
  }

  /**
   * @param etag without quotes: {@link R2Object#etag()}; {@code *} for any object
   */
  public R2Conditional withEtagDoesNotMatch(String etag) {
    return new R2Conditional(
        etagMatches, List.of(etag), uploadedBefore, uploadedAfter, secondsGranularity);
  }

  public R2Conditional withUploadedBefore(Instant time) {
    return new R2Conditional(
        etagMatches, etagDoesNotMatch, Optional.of(time), uploadedAfter, secondsGranularity);
  }

  public R2Conditional withUploadedAfter(Instant time) {
    return new R2Conditional(
        etagMatches, etagDoesNotMatch, uploadedBefore, Optional.of(time), secondsGranularity);
  }

  /** Times compare to the second, as those of HTTP do. */
  public R2Conditional withSecondsGranularity() {
    return new R2Conditional(etagMatches, etagDoesNotMatch, uploadedBefore, uploadedAfter, true);
  }

  /** A header that came twice is no date. */
  private static Optional<Instant> date(Headers headers, String name) {
    return headers.joined(name).flatMap(HttpDate::parse);
  }
}
