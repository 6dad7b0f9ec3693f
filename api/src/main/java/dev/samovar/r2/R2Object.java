package dev.samovar.r2;

import dev.samovar.http.Response;
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

  /** The response with the object's HTTP metadata and its {@code ETag}. */
  public final Response writeHttpMetadata(Response response) {
    return httpMetadata().writeTo(response).withHeader("ETag", httpEtag());
  }

  @Override
  public String toString() {
    return "R2Object[" + key() + ", " + size() + " bytes]";
  }
}
