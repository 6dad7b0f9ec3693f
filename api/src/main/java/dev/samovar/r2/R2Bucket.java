package dev.samovar.r2;

import dev.samovar.http.Body;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.R2Driver;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An R2 bucket: objects of any size by key, strongly consistent.
 *
 * <p>Keys are at most {@value R2Limits#KEY_BYTES} bytes in UTF-8, and the empty key is one like any
 * other. Custom metadata has at most {@value R2Limits#METADATA_BYTES} bytes. Each method throws an
 * {@link R2Exception} if R2, or such a limit, refuses.
 *
 * @see <a href="https://developers.cloudflare.com/r2/api/workers/workers-api-reference/">R2:
 *     Workers API reference</a>
 */
public final class R2Bucket {

  private final R2Driver driver;

  /** For runtimes; a handler gets it from its env. */
  public R2Bucket(R2Driver driver) {
    this.driver = driver;
  }

  /** What R2 knows of an object, without its content; empty if the key is absent. */
  public Optional<R2Object> head(String key) {
    R2Checks.existing(key);
    return Optional.ofNullable(driver.head(key));
  }

  /** An object with its content; empty if the key is absent. */
  public Optional<R2ObjectBody> get(String key) {
    return get(key, R2GetOptions.none());
  }

  /**
   * An object with its content or a part of it; empty if the key is absent.
   *
   * @throws R2Exception also if the range is outside the object: code {@link
   *     R2Exception#INVALID_RANGE}; if no handler catches it, the answer is 416
   */
  public Optional<R2ObjectBody> get(String key, R2GetOptions options) {
    return Optional.ofNullable((R2ObjectBody) find(key, options, null));
  }

  /** As {@link #getIf(String, R2Conditional, R2GetOptions)}, all of it. */
  public Optional<R2Object> getIf(String key, R2Conditional condition) {
    return getIf(key, condition, R2GetOptions.none());
  }

  /**
   * An object if it is as the condition says: an {@link R2ObjectBody} if so, a plain {@link
   * R2Object} without content if not, empty if the key is absent.
   *
   * <pre>{@code
   * R2Conditional condition = R2Conditional.from(c.request());
   * R2Object photo = bucket.getIf(key, condition).orElseThrow(NotFound::new);
   * return photo instanceof R2ObjectBody body
   *     ? body.toResponse(R2GetOptions.none())
   *     : photo.toNotModified(c.request()); // 304; of a failed If-Match 412
   * }</pre>
   *
   * @throws R2Exception as {@link #get(String, R2GetOptions)}, if the condition holds
   */
  public Optional<R2Object> getIf(String key, R2Conditional condition, R2GetOptions options) {
    return Optional.ofNullable(find(key, options, condition.isEmpty() ? null : condition));
  }

  /**
   * Answer a GET or HEAD with an object: 200; 206 for a {@code Range}, if {@code If-Range} agrees;
   * 304 where the client has the object already.
   *
   * <p>The answer has the object's HTTP metadata, {@code ETag} and {@code Last-Modified}.
   *
   * @throws dev.samovar.http.NotFound if the key is absent
   * @throws dev.samovar.http.HttpException 412 if a condition of the request does not hold
   * @throws R2Exception for a range outside the object; if no handler catches it, the answer is 416
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2">RFC 9110 §13.2.2</a>
   */
  public Response serve(String key, Request request) {
    return new ServedObject(this, key).answer(request);
  }

  /** Store a text under a key, replacing the object that was there. */
  public R2Object put(String key, String text) {
    return put(key, Body.of(text), R2PutOptions.none());
  }

  /** Store bytes under a key, replacing the object that was there. */
  public R2Object put(String key, byte[] bytes) {
    return put(key, Body.of(bytes), R2PutOptions.none());
  }

  /** As {@link #put(String, Body, R2PutOptions)}, with nothing beside it. */
  public R2Object put(String key, Body body) {
    return put(key, body, R2PutOptions.none());
  }

  /**
   * Store a body under a key, replacing the object that was there.
   *
   * <p>A body of unknown length is uploaded in parts of 8 MiB, each held in memory; its etag is
   * then not an MD5, and a checksum can't be given.
   *
   * @throws R2Exception also if the content has not the checksum given: code {@link
   *     R2Exception#BAD_DIGEST}
   */
  public R2Object put(String key, Body body, R2PutOptions options) {
    R2Checks.key(key);
    if (body.length() < 0) {
      return new PartedUpload(driver, key, options).store(body);
    }
    return Objects.requireNonNull(driver.put(key, body, options, null));
  }

  /**
   * Store a body if the object that is there, or that there is none, is as the condition says;
   * empty if not. {@code etagDoesNotMatch("*")} stores only a new key.
   *
   * @param body of known length
   */
  public Optional<R2Object> putIf(
      String key, R2Conditional condition, Body body, R2PutOptions options) {
    R2Checks.key(key);
    if (body.length() < 0) {
      throw new R2Exception(
          "A conditional put needs a body of known length", ClientFault.lengthRequired());
    }
    return Optional.ofNullable(
        driver.put(key, body, options, condition.isEmpty() ? null : condition));
  }

  /** Remove an object; nothing happens if the key is absent. */
  public void delete(String key) {
    delete(List.of(key));
  }

  /**
   * Remove objects in one operation; keys that are absent do not matter.
   *
   * @param keys at most {@value R2Limits#DELETE_KEYS}
   */
  public void delete(Collection<String> keys) {
    R2Checks.deletion(keys);
    if (!keys.isEmpty()) {
      driver.delete(List.copyOf(keys));
    }
  }

  /** The first page of all objects. */
  public R2Objects list() {
    return list(R2ListOptions.all());
  }

  /** A page of objects. */
  public R2Objects list(R2ListOptions options) {
    return driver.list(options);
  }

  /** All objects that the options ask for, page after page as they are asked for. */
  public Iterable<R2Object> objects(R2ListOptions options) {
    return new Iterable<>() {
      @Override
      public Iterator<R2Object> iterator() {
        return new R2ObjectIterator(driver, options);
      }
    };
  }

  /** Start an upload in parts. */
  public R2MultipartUpload createMultipartUpload(String key) {
    return createMultipartUpload(key, R2PutOptions.none());
  }

  /**
   * Start an upload in parts.
   *
   * @param options without a checksum
   */
  public R2MultipartUpload createMultipartUpload(String key, R2PutOptions options) {
    R2Checks.key(key);
    if (options.checksum().isPresent()) {
      throw new R2Exception("R2 checks no checksum of a multipart upload");
    }
    String uploadId = driver.createMultipartUpload(key, options);
    return new R2MultipartUpload(driver, key, uploadId, options.ssecKey().orElse(null));
  }

  /** Go on with an upload that another request has started; nothing is checked. */
  public R2MultipartUpload resumeMultipartUpload(String key, String uploadId) {
    R2Checks.key(key);
    return new R2MultipartUpload(driver, key, uploadId, null);
  }

  private @Nullable R2Object find(
      String key, R2GetOptions options, @Nullable R2Conditional condition) {
    R2Checks.existing(key);
    try {
      return driver.get(key, options, condition);
    } catch (R2Exception e) {
      throw withSize(key, options, e);
    }
  }

  /** R2 does not say how long the object is, and local R2 not always that the range is wrong. */
  private R2Exception withSize(String key, R2GetOptions options, R2Exception e) {
    R2Object object = options.range().isPresent() ? driver.head(key) : null;
    return object == null || options.range().get().hasBytesOf(object.size())
        ? e
        : R2Exception.outside(object.size(), e);
  }
}
