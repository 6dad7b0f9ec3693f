package dev.samovar.r2;

import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import java.util.Optional;

/**
 * A part of an object.
 *
 * @param offset of the first byte, or −1: the part is the last {@code length} bytes
 * @param length bytes, or −1: to the end
 */
public record R2Range(long offset, long length) {

  /** From an offset to the end. */
  public static R2Range from(long offset) {
    return of(offset, -1);
  }

  /** So many bytes from an offset; fewer if the object ends before. */
  public static R2Range of(long offset, long length) {
    if (offset < 0 || length == 0 || length < -1) {
      throw new R2Exception("A range has an offset from 0 and at least 1 byte");
    }
    return new R2Range(offset, length);
  }

  /** The last bytes; all if the object has no more. */
  public static R2Range suffix(long length) {
    if (length <= 0) {
      throw new R2Exception("A range has at least 1 byte");
    }
    return new R2Range(-1, length);
  }

  /**
   * What a {@code Range} header asks for; empty if it is absent, asks for several parts, or is not
   * understood, and so is ignored. Of a part that no object has, {@code bytes=-0}, the get throws
   * as of one beyond the end.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.2">RFC 9110 §14.2: Range</a>
   */
  public static Optional<R2Range> from(Headers headers) {
    return headers.first("range").flatMap(RangeHeader::read);
  }

  /** As {@link #from(Headers)}; empty for a request that is not a GET (RFC 9110 §14.2). */
  public static Optional<R2Range> from(Request request) {
    return request.method().equals("GET") ? from(request.headers()) : Optional.empty();
  }

  /** Whether an object of that many bytes has a byte of this range. */
  boolean hasBytesOf(long size) {
    return isSuffix() ? length > 0 && size > 0 : offset < size && length != 0;
  }

  public boolean isSuffix() {
    return offset < 0;
  }
}
