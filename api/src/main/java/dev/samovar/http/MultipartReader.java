package dev.samovar.http;

import dev.samovar.spi.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads multipart/form-data that is in memory.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2046#section-5.1">RFC 2046 §5.1</a>
 */
final class MultipartReader {
  private static final byte[] LINE = {'\r', '\n'};

  private final byte[] bytes;
  private final byte[] delimiter;
  private final FormLimits limits;
  private int at;

  MultipartReader(byte[] bytes, String boundary, FormLimits limits) {
    if (boundary.isEmpty() || boundary.length() > 70) {
      throw malformed("its boundary is missing or longer than 70 characters");
    }
    this.bytes = bytes;
    this.delimiter = Utf8.encode("\r\n--" + boundary);
    this.limits = limits;
  }

  List<FormPart> read() {
    skipPreamble();
    List<FormPart> parts = new ArrayList<>();
    while (!isClosing()) {
      if (parts.size() >= limits.parts()) {
        throw HttpException.contentTooLarge(
            "The form has more than the " + limits.parts() + " parts that are accepted here");
      }
      parts.add(part());
    }
    return parts;
  }

  /** To behind the first boundary, which has no line break before it when it comes at once. */
  private void skipPreamble() {
    if (startsWith(delimiter, 2, 0)) {
      at = delimiter.length - 2;
      return;
    }
    at = indexOf(delimiter, 0, bytes.length);
    if (at < 0) {
      throw malformed("its boundary does not occur");
    }
    at += delimiter.length;
  }

  /** Behind a boundary: either the closing dashes, or white space and a line break. */
  private boolean isClosing() {
    if (at + 1 < bytes.length && bytes[at] == '-' && bytes[at + 1] == '-') {
      return true;
    }
    while (at < bytes.length && Ascii.isBlank((char) bytes[at])) {
      at++;
    }
    if (!startsWith(LINE, 0, at)) {
      throw malformed("a boundary is not followed by a line break");
    }
    at += LINE.length;
    return false;
  }

  private FormPart part() {
    PartHeaders headers = headers();
    // The line break that ends the headers may belong to the delimiter of an empty part.
    int end = startsWith(delimiter, 0, at - 2) ? at - 2 : indexOf(delimiter, at, bytes.length);
    if (end < 0) {
      throw malformed("its last part is not closed by the boundary");
    }
    byte[] content = Arrays.copyOfRange(bytes, Math.min(at, end), end);
    at = end + delimiter.length;
    return headers.toPart(content);
  }

  private PartHeaders headers() {
    PartHeaders headers = new PartHeaders();
    int start = at;
    while (true) {
      int end = indexOf(LINE, at, Math.min(bytes.length, start + limits.partHeaderBytes()));
      if (end < 0) {
        throw malformed("the headers of a part are not ended, or too large");
      }
      int from = at;
      at = end + LINE.length;
      if (end == from) {
        return headers;
      }
      headers.add(Utf8.decode(bytes, from, end - from));
    }
  }

  private int indexOf(byte[] wanted, int from, int limit) {
    for (int i = from; i + wanted.length <= limit; i++) {
      if (bytes[i] == wanted[0] && startsWith(wanted, 0, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the bytes at a place are those of another array from its offset on. */
  private boolean startsWith(byte[] wanted, int offset, int place) {
    int length = wanted.length - offset;
    return place >= 0
        && place + length <= bytes.length
        && Arrays.equals(bytes, place, place + length, wanted, offset, wanted.length);
  }

  static HttpException malformed(String why) {
    return HttpException.badRequest("The multipart form is malformed: " + why);
  }
}
