package dev.samovar.r2;

import dev.samovar.http.ETag;
import dev.samovar.http.HttpDate;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.http.Validators;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What R2 knows of an object; {@link R2ObjectBody} has its content too.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/r2/api/workers/workers-api-reference/#r2object-definition">R2:
 *     R2Object</a>
 */
public class R2Object {

  private final R2ObjectData data;

  /** For runtimes. */
  public R2Object(R2ObjectData data) {
    this.data = data;
  }

  public final String key() {
    return data.key();
  }

  /** Another one with each upload. */
  public final String version() {
    return data.version();
  }

  /** Bytes of the whole object, also where a range of it was asked for. */
  public final long size() {
    return data.size();
  }

  /** Without quotes, as {@link R2Conditional} wants it. */
  public final String etag() {
    return data.etag();
  }

  /** With quotes, as the {@code ETag} header wants it. */
  public final String httpEtag() {
    return "\"" + data.etag() + "\"";
  }

  public final R2Checksums checksums() {
    return data.checksums();
  }

  /** To the millisecond. */
  public final Instant uploaded() {
    return data.uploaded();
  }

  /** Empty in a list that did not ask for it. */
  public final R2HttpMetadata httpMetadata() {
    return data.httpMetadata();
  }

  /** Empty in a list that did not ask for it; not modifiable. */
  public final Map<String, String> customMetadata() {
    return data.customMetadata();
  }

  /** The part that this is: offset and length, whichever way it was asked for. */
  public final Optional<R2Range> range() {
    return data.range();
  }

  /** {@code Standard} or {@code InfrequentAccess}. */
  public final String storageClass() {
    return data.storageClass();
  }

  /** MD5 of the key that it was encrypted with, in Base64. */
  public final Optional<String> ssecKeyMd5() {
    return data.ssecKeyMd5();
  }

  /** Its etag and the second of its upload, to be held against the conditions of a request. */
  public final Validators validators() {
    return Validators.of(ETag.of(etag()), uploaded());
  }

  /**
   * The response with the object's HTTP metadata and its {@code ETag}; as {@link
   * R2HttpMetadata#writeTo} the platform does not compress its body.
   */
  public final Response writeHttpMetadata(Response response) {
    return httpMetadata().writeTo(response).withHeader("ETag", httpEtag());
  }

  /**
   * The answer to a GET or HEAD whose condition did not hold: 304 with {@code ETag}, {@code
   * Last-Modified}, {@code Cache-Control} and {@code Expires}.
   *
   * @param request the one that the condition was read from
   * @throws HttpException 412 if {@code If-Match} or {@code If-Unmodified-Since} does not hold
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5">RFC 9110 §15.4.5: 304</a>
   */
  public final Response toNotModified(Request request) {
    if (!validators().isNotModified(request)) {
      throw HttpException.preconditionFailed(
          "The object is not in the state that the client expects");
    }
    R2HttpMetadata kept =
        new R2HttpMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            httpMetadata().cacheControl(),
            httpMetadata().cacheExpiry());
    return validated(kept.writeTo(Response.status(Status.NOT_MODIFIED)));
  }

  final Response validated(Response response) {
    return response
        .withHeader("ETag", httpEtag())
        .withHeader("Last-Modified", HttpDate.format(uploaded()));
  }

  @Override
  public String toString() {
    return "R2Object[" + key() + ", " + size() + " bytes]";
  }
}
