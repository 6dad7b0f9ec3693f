package dev.samovar.http;

import dev.samovar.spi.Utf8;

/** Writes one path in normal form, segment by segment; see {@link UrlPath}. */
final class UrlPathNormalizer {
  private final byte[] sent;
  private final StringBuilder normal;

  UrlPathNormalizer(String path) {
    this.sent = Utf8.encode(path);
    this.normal = new StringBuilder(sent.length + 16);
  }

  String run() {
    int at = 0;
    while (at < sent.length) {
      int end = segmentEnd(at + 1);
      segment(at, end);
      at = end;
    }
    return normal.toString();
  }

  private int segmentEnd(int from) {
    int end = from;
    while (end < sent.length && !isSlash(sent[end])) {
      end++;
    }
    return end;
  }

  /** A segment with the slash before it. */
  private void segment(int start, int end) {
    int slash = normal.length();
    normal.append('/');
    encode(isSlash(sent[start]) ? start + 1 : start, end);
    int dots = dots(slash + 1);
    if (dots == 0) {
      return;
    }
    normal.setLength(slash);
    if (dots == 2) {
      normal.setLength(Math.max(0, normal.lastIndexOf("/")));
    }
    if (end == sent.length) {
      normal.append('/'); // URL Standard: a dot segment at the end leaves an empty one.
    }
  }

  private void encode(int start, int end) {
    boolean malformed = isMalformed(start, end);
    for (int at = start; at < end; at++) {
      if (sent[at] != '%') {
        append(sent[at]);
      } else if (malformed) {
        normal.append('%');
      } else {
        append((byte) Percent.hexPair(sent, at, end));
        at += 2;
      }
    }
  }

  /** Nothing is decoded beside a malformed escape, or {@code %%341} would become {@code %41}. */
  private boolean isMalformed(int start, int end) {
    for (int at = start; at < end; at++) {
      if (sent[at] == '%' && Percent.hexPair(sent, at, end) < 0) {
        return true;
      }
    }
    return false;
  }

  private void append(byte b) {
    if (UrlPath.isPlain((char) (b & 0xFF))) {
      normal.append((char) b);
    } else {
      Percent.append(normal, b);
    }
  }

  /** 1 or 2 if all of the normal form from there on is that many dots, else 0. */
  private int dots(int start) {
    int length = normal.length() - start;
    boolean dots = length == 1 || length == 2;
    for (int i = start; dots && i < normal.length(); i++) {
      dots = normal.charAt(i) == '.';
    }
    return dots ? length : 0;
  }

  private static boolean isSlash(byte b) {
    return b == '/' || b == '\\';
  }
}
