package dev.samovar.http;

import dev.samovar.spi.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads multipart/form-data that is in memory. A line ends by LF, with or without a CR before it,
 * as workerd reads it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2046#section-5.1">RFC 2046 §5.1</a>
 */
final class MultipartReader {
  private final byte[] bytes;
  private final byte[] delimiter;
  private final FormLimits limits;
  private int at;

  MultipartReader(byte[] bytes, String boundary, FormLimits limits) {
    if (boundary.isEmpty() || boundary.length() > 70) {
      throw malformed("its boundary is missing or longer than 70 characters");
    }
    this.bytes = bytes;
    this.delimiter = Utf8.encode("\n--" + boundary);
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
    if (startsWith(delimiter, 1, 0)) {
      at = delimiter.length - 1;
      return;
    }
    at = indexOf(delimiter, 0);
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
    if (at < bytes.length && bytes[at] == '\r') {
      at++;
    }
    if (at == bytes.length || bytes[at] != '\n') {
      throw malformed("a boundary is not followed by a line break");
    }
    at++;
    return false;
  }

  private FormPart part() {
    PartHeaders headers = headers();
    // The line break that ends the headers may belong to the delimiter of an empty part.
    int end = indexOf(delimiter, at - 1);
    if (end < 0) {
      throw malformed("its last part is not closed by the boundary");
    }
    byte[] content = Arrays.copyOfRange(bytes, Math.min(at, end), withoutReturn(at, end));
    at = end + delimiter.length;
    return headers.toPart(content);
  }

  private PartHeaders headers() {
    PartHeaders headers = new PartHeaders();
    int limit = (int) Math.min(bytes.length, (long) at + limits.partHeaderBytes());
    while (true) {
      int end = at;
      while (end < limit && bytes[end] != '\n') {
        end++;
      }
      if (end >= limit) {
        throw malformed("the headers of a part are not ended, or too large");
      }
      int from = at;
      int last = withoutReturn(from, end);
      at = end + 1;
      if (last == from) {
        return headers;
      }
      headers.add(Utf8.decode(bytes, from, last - from));
    }
  }

  /** Where a line ends without its CR. */
  private int withoutReturn(int start, int end) {
    return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  private int indexOf(byte[] wanted, int from) {
    for (int i = from; i + wanted.length <= bytes.length; i++) {
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
