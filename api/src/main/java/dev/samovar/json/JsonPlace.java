package dev.samovar.json;

import dev.samovar.spi.json.JsonText;
import java.util.Arrays;

/**
 * Where a byte stands in a document: its pointer, line and column.
 *
 * <p>Only made for an error, so it may walk the bytes once more from the start. What stands before
 * the position is well-formed; what follows need not be.
 */
final class JsonPlace {

  /** A hostile name must not make the error as long as the document. */
  private static final int LONGEST_SEGMENT = 100;

  private static final int NO_NAME = -1;

  private final byte[] bytes;
  private int position;

  /** By depth: the start of the member's name, or the element's index with the sign turned. */
  private int[] steps = new int[16];

  private int depth;

  /** How far the bytes were walked. */
  private int walked;

  /** The document's start. */
  JsonPlace(byte[] bytes) {
    this.bytes = bytes;
  }

  static JsonPlace of(byte[] bytes, int position) {
    JsonPlace place = new JsonPlace(bytes);
    place.moveTo(position);
    return place;
  }

  /** Go on to a position that is not before this one. */
  void moveTo(int position) {
    this.position = Math.min(position, bytes.length);
    walk();
  }

  JsonException error(String reason) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new JsonException(reason, pointer(), position, line, position - lineStart + 1);
  }

  /** RFC 6901 §3: a slash and a tilde inside a name are escaped. */
  static String segment(String name) {
    StringBuilder segment = new StringBuilder("/");
    for (int i = 0; i < name.length(); i++) {
      if (i == LONGEST_SEGMENT) {
        return segment.append("...").toString();
      }
      char c = name.charAt(i);
      if (c == '~' || c == '/') {
        segment.append('~').append(c == '~' ? '0' : '1');
      } else {
        segment.append(c);
      }
    }
    return segment.toString();
  }

  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int level = 0; level < depth; level++) {
      int step = steps[level];
      if (step == NO_NAME) {
        break;
      }
      if (step > 0) {
        int end = JsonText.end(bytes, step);
        pointer.append(segment(JsonText.decode(bytes, step, Math.min(end, position))));
      } else {
        pointer.append('/').append(-2 - step);
      }
    }
    return pointer.toString();
  }

  private void walk() {
    for (; walked < position; walked++) {
      switch (bytes[walked]) {
        case '{':
          push(NO_NAME);
          break;
        case '[':
          push(-2);
          break;
        case '}':
        case ']':
          depth--;
          break;
        case ',':
          next();
          break;
        case '"':
          walked = text(walked + 1);
          break;
        default:
      }
    }
  }

  private void push(int step) {
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, depth * 2);
    }
    steps[depth++] = step;
  }

  private void next() {
    int step = steps[depth - 1];
    steps[depth - 1] = step < NO_NAME ? step - 1 : NO_NAME;
  }

  private int text(int start) {
    if (depth > 0 && steps[depth - 1] == NO_NAME) {
      steps[depth - 1] = start;
    }
    return JsonText.end(bytes, start);
  }
}
