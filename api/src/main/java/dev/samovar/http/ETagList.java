package dev.samovar.http;

import java.util.ArrayList;
import java.util.List;

/**
 * The value of If-Match or If-None-Match: {@code *}, or tags; what is malformed matches nothing.
 */
record ETagList(boolean isAny, List<ETag> tags) {
  private static final int MOST = 1_000;

  static ETagList parse(String text) {
    String trimmed = Ascii.trim(text);
    return trimmed.equals("*")
        ? new ETagList(true, List.of())
        : new ETagList(false, parseTags(trimmed));
  }

  /** A comma may stand within a tag, so a tag ends at its second quotation mark. */
  private static List<ETag> parseTags(String text) {
    List<ETag> tags = new ArrayList<>();
    int start = 0;
    while (start < text.length() && tags.size() < MOST) {
      int open = text.indexOf('"', start);
      int close = open < 0 ? -1 : text.indexOf('"', open + 1);
      if (close < 0) {
        return tags;
      }
      boolean weak = open >= start + 2 && text.startsWith("W/", open - 2);
      ETag.parse(text.substring(weak ? open - 2 : open, close + 1)).ifPresent(tags::add);
      start = close + 1;
    }
    return tags;
  }

  boolean hasStrongly(ETag wanted) {
    for (ETag tag : tags) {
      if (tag.isStronglyEqual(wanted)) {
        return true;
      }
    }
    return false;
  }

  boolean hasWeakly(ETag wanted) {
    for (ETag tag : tags) {
      if (tag.isWeaklyEqual(wanted)) {
        return true;
      }
    }
    return false;
  }
}
