package dev.samovar.json;

import dev.samovar.spi.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * A look at the syntax alone: it is JSON, all of it, and within limits.
 *
 * <p>Codecs of ours check what they bind themselves. This is for what nobody binds, for codecs
 * written by hand, for an object whose names are many or unusual, and for what could not be read:
 * then it tells the first thing that is wrong. Where a type is bound, a name that an object has
 * twice is a violation (RFC 8259 §4: behaviour is unpredictable), so no reader can be shown another
 * value than the next one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
final class JsonSyntax {

  private final byte[] bytes;
  private final int end;
  private final int maxDepth;
  private final boolean[] objects;
  private final @Nullable JsonNames names;
  private boolean escaped;

  /**
   * @param repeatedNames whether an object may have a name twice
   */
  JsonSyntax(JsonSource source, int maxDepth, boolean repeatedNames) {
    this.bytes = source.bytes();
    this.end = bytes.length;
    this.maxDepth = maxDepth;
    this.objects = new boolean[maxDepth + 1];
    this.names = repeatedNames ? null : new JsonNames(source, maxDepth + 1);
  }

  /**
   * @throws JsonException naming the first byte that is wrong
   */
  void document() {
    int i = space(value(JsonText.start(bytes), 0));
    if (i < end) {
      throw error(i, "must end after its value");
    }
  }

  /**
   * The position behind the value that begins at a position, within so many arrays and objects.
   *
   * @throws JsonException naming the first byte that is wrong
   */
  int value(int start, int within) {
    int depth = within;
    int i = start;
    while (true) {
      i = space(i);
      byte first = at(i);
      if (first == '{' || first == '[') {
        if (depth == maxDepth) {
          throw error(i, "must not nest deeper than " + maxDepth + " levels");
        }
        boolean object = first == '{';
        objects[++depth] = object;
        i = space(i + 1);
        if (object) {
          if (names != null) {
            names.open(depth);
          }
          if (at(i) != '}') {
            i = name(i, depth);
            continue;
          }
        } else if (at(i) != ']') {
          continue;
        }
      } else if (first == '"') {
        i = text(i + 1);
      } else {
        i = scalar(i, first);
      }

      // A value has ended: what closes here, closes; a comma leads to the next value.
      while (true) {
        if (depth == within) {
          return i;
        }
        i = space(i);
        byte next = at(i);
        boolean object = objects[depth];
        if (next == ',') {
          i++;
          if (object) {
            i = name(space(i), depth);
          }
          break;
        }
        if (next != (object ? '}' : ']')) {
          throw error(i, object ? "expected ',' or '}'" : "expected ',' or ']'");
        }
        if (object && names != null) {
          names.close(depth);
        }
        depth--;
        i++;
      }
    }
  }

  /** 0, which begins nothing, stands for the end. */
  private byte at(int i) {
    return i < end ? bytes[i] : 0;
  }

  private int space(int i) {
    while (i < end) {
      byte c = bytes[i];
      if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
        break;
      }
      i++;
    }
    return i;
  }

  private int name(int i, int depth) {
    if (at(i) != '"') {
      throw error(i, "expected a name in double quotes");
    }
    escaped = false;
    int close = text(i + 1);
    if (names != null) {
      names.add(depth, i + 1, close - 1, escaped);
    }
    i = space(close);
    if (at(i) != ':') {
      throw error(i, "expected ':' after a name");
    }
    return i + 1;
  }

  /**
   * From behind the opening quote to behind the closing one.
   *
   * @throws JsonException naming the first byte that is wrong
   */
  int text(int i) {
    while (i < end) {
      byte c = bytes[i];
      // Small letters, which are most, need one comparison.
      if (c > '\\' || c >= ' ' && c != '"' && c != '\\') {
        i++;
      } else if (c == '"') {
        return i + 1;
      } else if (c == '\\') {
        escaped = true;
        i = escape(i);
      } else if (c < 0) {
        i = Utf8.sequence(bytes, i);
        if (i < 0) {
          throw error(-i, "must be UTF-8");
        }
      } else {
        throw error(i, "has a control character in a string; it must be escaped");
      }
    }
    throw error(end, "ends inside a string");
  }

  private int escape(int i) {
    switch (at(i + 1)) {
      case '"':
      case '\\':
      case '/':
      case 'b':
      case 'f':
      case 'n':
      case 'r':
      case 't':
        return i + 2;
      case 'u':
        for (int digit = i + 2; digit < i + 6; digit++) {
          if (!isHex(at(digit))) {
            throw error(i, "has \\u without four hexadecimal digits");
          }
        }
        return i + 6;
      default:
        throw error(i, "has an unknown escape in a string");
    }
  }

  private int scalar(int i, byte first) {
    switch (first) {
      case 't':
        return literal(i, "true");
      case 'f':
        return literal(i, "false");
      case 'n':
        return literal(i, "null");
      default:
        return number(i);
    }
  }

  private int literal(int i, String word) {
    for (int k = 1; k < word.length(); k++) {
      if (at(i + k) != word.charAt(k)) {
        throw error(i, "expected a value");
      }
    }
    return i + word.length();
  }

  private int number(int start) {
    int i = at(start) == '-' ? start + 1 : start;
    if (at(i) == '0') {
      i++;
    } else {
      i = digits(i, i == start ? "expected a value" : "expected a digit after '-'");
    }
    if (at(i) == '.') {
      i = digits(i + 1, "expected a digit after '.'");
    }
    if (at(i) == 'e' || at(i) == 'E') {
      i++;
      if (at(i) == '+' || at(i) == '-') {
        i++;
      }
      i = digits(i, "expected a digit in the exponent");
    }
    return i;
  }

  private int digits(int start, String expected) {
    int i = start;
    while (isDigit(at(i))) {
      i++;
    }
    if (i == start) {
      throw error(i, i < end ? expected : "ends too early");
    }
    return i;
  }

  private JsonException error(int position, String reason) {
    return JsonPlace.of(bytes, position).error(position < end ? reason : early(reason));
  }

  private String early(String reason) {
    return end == 0 ? "must not be empty" : reason.startsWith("ends ") ? reason : "ends too early";
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHex(byte c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
