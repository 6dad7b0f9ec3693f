package dev.samovar.r2;

import dev.samovar.http.ETag;
import java.util.ArrayList;
import java.util.List;

/**
 * The etags of an If-Match or If-None-Match header, without quotes. A member that is not an etag
 * matches no object.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1">RFC 9110 §13.1.1</a>
 */
final class EtagHeader {
  private static final int MOST = 256;

  /** R2's etags are hexadecimal digits and dashes, so no object has this one. */
  private static final List<String> NO_OBJECT = List.of("W/");

  private EtagHeader() {}

  /** If-Match: by strong comparison a weak etag matches no object. */
  static List<String> match(String value) {
    List<String> strong = new ArrayList<>();
    for (ETag etag : etags(value)) {
      if (!etag.weak()) {
        strong.add(etag.tag());
      }
    }
    if (isAny(value)) {
      return List.of("*");
    }
    return strong.isEmpty() ? NO_OBJECT : strong;
  }

  /**
   * If-None-Match: by weak comparison {@code W/"x"} matches {@code "x"}; empty for no condition.
   */
  static List<String> noneMatch(String value) {
    return isAny(value) ? List.of("*") : etags(value).stream().map(ETag::tag).toList();
  }

  private static boolean isAny(String value) {
    return value.strip().equals("*");
  }

  /** A comma may stand within an etag, so an etag ends at its second quotation mark. */
  private static List<ETag> etags(String value) {
    List<ETag> etags = new ArrayList<>();
    int open = value.indexOf('"');
    while (open >= 0 && etags.size() < MOST) {
      int close = value.indexOf('"', open + 1);
      if (close < 0) {
        return etags;
      }
      boolean isWeak = open >= 2 && value.startsWith("W/", open - 2);
      ETag.parse(value.substring(isWeak ? open - 2 : open, close + 1))
          .filter(etag -> !etag.tag().isEmpty())
          .ifPresent(etags::add);
      open = value.indexOf('"', close + 1);
    }
    return etags;
  }
}
