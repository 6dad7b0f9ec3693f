package dev.samovar.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of a resource from another, held against a request's conditions: {@code
 * Validators.of(ETag.of(version)).answer(request, () -> Response.json(post))}.
 *
 * @param etag of the state now
 * @param lastModified when it became so; whole seconds count
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2">RFC 9110 §13.2.2</a>
 */
public record Validators(@Nullable ETag etag, @Nullable Instant lastModified) {
  /** What says something of a content, which a 304 does not have (RFC 9110 §8). */
  private static final List<String> OF_THE_CONTENT =
      List.of(
          "Content-Type",
          "Content-Length",
          "Content-Encoding",
          "Content-Language",
          "Content-Range",
          "Content-Disposition");

  public static Validators of(ETag etag) {
    return new Validators(etag, null);
  }

  public static Validators of(ETag etag, Instant lastModified) {
    return new Validators(etag, lastModified);
  }

  public static Validators of(Instant lastModified) {
    return new Validators(null, lastModified);
  }

  /** Of a resource that does not exist: {@code If-Match} fails, {@code If-None-Match: *} holds. */
  public static Validators absent() {
    return new Validators(null, null);
  }

  /**
   * The answer, with these validators; or 304 when the client has that state already.
   *
   * <p>The answer is also made for a 304, which has its headers but for those of the content:
   * {@code Cache-Control}, {@code Vary} and others are needed there too (RFC 9110 §15.4.5). Where
   * it is expensive to make, or opens a stream, give its headers: {@link #answer(Request, Headers,
   * Supplier)}. An answer that is no success is returned as it is.
   *
   * @throws HttpException 412 if a condition of the request does not hold
   */
  public Response answer(Request request, Supplier<Response> answer) {
    boolean notModified = isNotModified(request);
    Response response = answer.get();
    if (!notModified || response.status() < 200 || response.status() > 299) {
      return addTo(response);
    }
    return notModified(response.headers());
  }

  /**
   * As {@link #answer(Request, Supplier)}, but the answer is not made for a 304.
   *
   * @param headers of both, which replace those of the answer: {@code Cache-Control}, {@code Vary},
   *     {@code Content-Location}, {@code Expires}
   */
  public Response answer(Request request, Headers headers, Supplier<Response> answer) {
    if (isNotModified(request)) {
      return notModified(headers);
    }
    Response response = answer.get();
    return addTo(response.withHeaders(headers.withMissing(response.headers())));
  }

  /**
   * Whether the client has this state already; for a request that writes always false.
   *
   * @throws HttpException 412 if a condition of the request does not hold
   */
  public boolean isNotModified(Request request) {
    checkMatch(request);
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    Optional<String> noneMatch = request.headers().joined("If-None-Match");
    if (noneMatch.isPresent()) {
      boolean matches = matchesWeakly(ETagList.parse(noneMatch.get()));
      if (matches && !reads) {
        throw HttpException.preconditionFailed(
            "The resource exists in a state named by the client");
      }
      return matches;
    }
    return reads && date(request, "If-Modified-Since").map(this::isAtOrBefore).orElse(false);
  }

  /** Whether {@code If-Range}, if there is one, names this state, so that a part may be sent. */
  public boolean isRangeCurrent(Request request) {
    Optional<String> condition = request.header("If-Range");
    if (condition.isEmpty()) {
      return true;
    }
    ETag now = etag;
    Optional<ETag> tag = ETag.parse(condition.get());
    if (tag.isPresent()) {
      return now != null && now.isStronglyEqual(tag.get());
    }
    Instant modified = lastModified;
    Optional<Instant> date = HttpDate.parse(condition.get());
    return modified != null
        && date.isPresent()
        && date.get().getEpochSecond() == modified.getEpochSecond();
  }

  private Response notModified(Headers headers) {
    Headers kept = headers;
    for (String name : OF_THE_CONTENT) {
      kept = kept.without(name);
    }
    return addTo(Response.status(Status.NOT_MODIFIED).withHeaders(kept));
  }

  private Response addTo(Response response) {
    ETag tag = etag;
    Instant modified = lastModified;
    Response tagged = tag == null ? response : response.withHeader("ETag", tag.toString());
    return modified == null
        ? tagged
        : tagged.withHeader("Last-Modified", HttpDate.format(modified));
  }

  private void checkMatch(Request request) {
    Optional<String> match = request.headers().joined("If-Match");
    boolean holds =
        match.isPresent()
            ? matchesStrongly(ETagList.parse(match.get()))
            : date(request, "If-Unmodified-Since").map(this::isAtOrBefore).orElse(true);
    if (!holds) {
      throw HttpException.preconditionFailed(
          "The resource is not in the state that the client expects; read it again first");
    }
  }

  private boolean matchesStrongly(ETagList list) {
    ETag now = etag;
    return list.isAny() ? exists() : now != null && list.hasStrongly(now);
  }

  private boolean matchesWeakly(ETagList list) {
    ETag now = etag;
    return list.isAny() ? exists() : now != null && list.hasWeakly(now);
  }

  private boolean exists() {
    return etag != null || lastModified != null;
  }

  private boolean isAtOrBefore(Instant date) {
    Instant modified = lastModified;
    return modified != null && modified.getEpochSecond() <= date.getEpochSecond();
  }

  /** A date that cannot be read is no condition (RFC 9110 §13.1.3). */
  private static Optional<Instant> date(Request request, String header) {
    return request.header(header).flatMap(HttpDate::parse);
  }
}
