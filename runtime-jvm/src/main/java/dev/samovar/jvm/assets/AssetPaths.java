package dev.samovar.jvm.assets;

import dev.samovar.http.HttpException;
import dev.samovar.http.Percent;
import dev.samovar.spi.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The two forms of an asset's path: its text, by which a file is found, and the one encoding of it
 * at which the file is served. Any other encoding is redirected to that one, so that none walks
 * around {@code run_worker_first}.
 */
final class AssetPaths {
  /** What {@code encodeURIComponent} leaves as it is, beside letters and digits. */
  private static final String PLAIN = "-_.!~*'()";

  private AssetPaths() {}

  /** A segment that is malformed stays as it is; slashes that follow each other are one. */
  static String decode(String path) {
    return bySegment(path, AssetPaths::decodeSegment).replaceAll("/+", "/");
  }

  static String encode(String decoded) {
    return bySegment(decoded, AssetPaths::encodeSegment);
  }

  private static String bySegment(String path, UnaryOperator<String> change) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      segments.add(change.apply(segment));
    }
    return String.join("/", segments);
  }

  private static String decodeSegment(String segment) {
    try {
      return Percent.decode(segment);
    } catch (HttpException malformed) {
      return segment;
    }
  }

  private static String encodeSegment(String segment) {
    StringBuilder encoded = new StringBuilder(segment.length());
    for (byte b : Utf8.encode(segment)) {
      boolean isAlphanumeric = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
      if (isAlphanumeric || b > 0 && PLAIN.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return encoded.toString();
  }
}
