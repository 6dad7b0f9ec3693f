package dev.samovar.r2;

import dev.samovar.http.EncodeBody;
import dev.samovar.http.Headers;
import dev.samovar.http.HttpDate;
import dev.samovar.http.Response;
import java.time.Instant;
import java.util.Optional;

/**
 * The headers an object is to be served with; immutable, {@code
 * R2HttpMetadata.none().withContentType("image/png")}.
 *
 * @param cacheExpiry to the millisecond
 */
public record R2HttpMetadata(
    Optional<String> contentType,
    Optional<String> contentLanguage,
    Optional<String> contentDisposition,
    Optional<String> contentEncoding,
    Optional<String> cacheControl,
    Optional<Instant> cacheExpiry) {

  private static final R2HttpMetadata NONE =
      new R2HttpMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public static R2HttpMetadata none() {
    return NONE;
  }

  /** Those of the headers that R2 keeps; {@code Expires} if it is a date. */
  public static R2HttpMetadata from(Headers headers) {
    return new R2HttpMetadata(
        headers.first("content-type"),
        headers.first("content-language"),
        headers.first("content-disposition"),
        headers.first("content-encoding"),
        headers.first("cache-control"),
        headers.first("expires").flatMap(HttpDate::parse));
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  public R2HttpMetadata withContentType(String value) {
    return new R2HttpMetadata(
        Optional.of(value),
        contentLanguage,
        contentDisposition,
        contentEncoding,
        cacheControl,
        cacheExpiry);
  }

  public R2HttpMetadata withContentLanguage(String value) {
    return new R2HttpMetadata(
        contentType,
        Optional.of(value),
        contentDisposition,
        contentEncoding,
        cacheControl,
        cacheExpiry);
  }

  public R2HttpMetadata withContentDisposition(String value) {
    return new R2HttpMetadata(
        contentType,
        contentLanguage,
        Optional.of(value),
        contentEncoding,
        cacheControl,
        cacheExpiry);
  }

  public R2HttpMetadata withContentEncoding(String value) {
    return new R2HttpMetadata(
        contentType,
        contentLanguage,
        contentDisposition,
        Optional.of(value),
        cacheControl,
        cacheExpiry);
  }

  public R2HttpMetadata withCacheControl(String value) {
    return new R2HttpMetadata(
        contentType,
        contentLanguage,
        contentDisposition,
        contentEncoding,
        Optional.of(value),
        cacheExpiry);
  }

  public R2HttpMetadata withCacheExpiry(Instant value) {
    return new R2HttpMetadata(
        contentType,
        contentLanguage,
        contentDisposition,
        contentEncoding,
        cacheControl,
        Optional.of(value));
  }

  /**
   * The response with these headers in place of its own. A {@code Content-Encoding} says how the
   * stored content is compressed already, so the platform does not compress the response's body:
   * {@link EncodeBody#MANUAL}.
   */
  public Response writeTo(Response response) {
    Response written = withHeaders(response);
    return contentEncoding.isEmpty() ? written : written.withEncodeBody(EncodeBody.MANUAL);
  }

  private Response withHeaders(Response response) {
    Headers headers = response.headers();
    headers = put(headers, "Content-Type", contentType);
    headers = put(headers, "Content-Language", contentLanguage);
    headers = put(headers, "Content-Disposition", contentDisposition);
    headers = put(headers, "Content-Encoding", contentEncoding);
    headers = put(headers, "Cache-Control", cacheControl);
    return response.withHeaders(put(headers, "Expires", cacheExpiry.map(HttpDate::format)));
  }

  private static Headers put(Headers headers, String name, Optional<String> value) {
    return value.isEmpty() ? headers : headers.with(name, value.get());
  }
}
