package dev.samovar.jvm.url;

import dev.samovar.http.url.InvalidUrlException;

/**
 * Labels of international domains in ASCII, without {@code xn--}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3492">RFC 3492</a>
 */
final class Punycode {
  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL_N = 128;

  private Punycode() {}

  static String encode(String label) {
    int[] points = label.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    for (int point : points) {
      if (point < INITIAL_N) {
        out.append((char) point);
      }
    }
    int basic = out.length();
    if (basic > 0) {
      out.append('-');
    }
    int n = INITIAL_N;
    int bias = INITIAL_BIAS;
    int delta = 0;
    for (int handled = basic; handled < points.length; delta++, n++) {
      int next = nextPoint(points, n);
      delta += (next - n) * (handled + 1);
      n = next;
      for (int point : points) {
        if (point < n) {
          delta++;
        } else if (point == n) {
          appendNumber(out, delta, bias);
          bias = adapt(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
    }
    return out.toString();
  }

  /**
   * @throws InvalidUrlException if it is not Punycode
   */
  static String decode(String text) {
    int dash = text.lastIndexOf('-');
    StringBuilder out = new StringBuilder(dash < 0 ? "" : text.substring(0, dash));
    int n = INITIAL_N;
    int bias = INITIAL_BIAS;
    int index = 0;
    for (int at = dash < 0 ? 0 : dash + 1; at < text.length(); ) {
      int start = index;
      int weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = at < text.length() ? digit(text.charAt(at++)) : -1;
        if (digit < 0 || digit > (Integer.MAX_VALUE - index) / weight) {
          throw new InvalidUrlException("'xn--" + text + "' is not Punycode");
        }
        index += digit * weight;
        int threshold = threshold(k, bias);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
      }
      int count = out.codePointCount(0, out.length()) + 1;
      bias = adapt(index - start, count, start == 0);
      n += index / count;
      index %= count;
      if (!Character.isValidCodePoint(n)) {
        throw new InvalidUrlException("'xn--" + text + "' is not Punycode");
      }
      out.insert(out.offsetByCodePoints(0, index++), Character.toString(n));
    }
    return out.toString();
  }

  private static int nextPoint(int[] points, int n) {
    int next = Integer.MAX_VALUE;
    for (int point : points) {
      if (point >= n && point < next) {
        next = point;
      }
    }
    return next;
  }

  private static void appendNumber(StringBuilder out, int number, int bias) {
    int left = number;
    for (int k = BASE; ; k += BASE) {
      int threshold = threshold(k, bias);
      if (left < threshold) {
        out.append(character(left));
        return;
      }
      out.append(character(threshold + (left - threshold) % (BASE - threshold)));
      left = (left - threshold) / (BASE - threshold);
    }
  }

  private static int threshold(int k, int bias) {
    return Math.max(T_MIN, Math.min(T_MAX, k - bias));
  }

  private static int adapt(int delta, int points, boolean isFirst) {
    int left = isFirst ? delta / DAMP : delta / 2;
    left += left / points;
    int k = 0;
    while (left > (BASE - T_MIN) * T_MAX / 2) {
      left /= BASE - T_MIN;
      k += BASE;
    }
    return k + (BASE - T_MIN + 1) * left / (left + SKEW);
  }

  private static char character(int digit) {
    return (char) (digit < 26 ? 'a' + digit : '0' + digit - 26);
  }

  private static int digit(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    return c >= '0' && c <= '9' ? c - '0' + 26 : -1;
  }
}
