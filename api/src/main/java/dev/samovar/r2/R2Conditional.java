package dev.samovar.r2;

import dev.samovar.http.Headers;
import dev.samovar.http.HttpDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

  public R2Conditional {
    etagMatches = R2Checks.etags(etagMatches);
    etagDoesNotMatch = R2Checks.etags(etagDoesNotMatch);
  }

  public static R2Conditional none() {
    return NONE;
  }

  /**
   * What a request asks for by {@code If-Match}, {@code If-None-Match}, {@code If-Modified-Since}
   * and {@code If-Unmodified-Since}; a weak etag is compared as if it were strong, a date that is
   * none is ignored.
   */
  public static R2Conditional from(Headers headers) {
    return new R2Conditional(
        headers.joined("if-match").map(EtagHeader::read).orElse(List.of()),
        headers.joined("if-none-match").map(EtagHeader::read).orElse(List.of()),
        headers.first("if-unmodified-since").flatMap(HttpDate::parse),
        headers.first("if-modified-since").flatMap(HttpDate::parse),
        true);
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
}
