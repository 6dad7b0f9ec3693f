package dev.samovar.spi.json;

/** The names of one object of a document, without those of the objects in it. */
final class ObjectNames {

  private final byte[] bytes;
  private int at;
  private int depth;
  private boolean named;
  private int start;
  private int end;

  /**
   * @param object the position of the object's first byte
   */
  ObjectNames(byte[] bytes, int object) {
    this.bytes = bytes;
    this.at = object + 1;
    this.named = true;
  }

  /** Go to the next name; returns false at the end of the object. */
  boolean next() {
    while (true) {
      switch (bytes[at++]) {
        case '{':
        case '[':
          depth++;
          break;
        case '}':
        case ']':
          if (depth-- == 0) {
            return false;
          }
          break;
        case ',':
          named |= depth == 0;
          break;
        case '"':
          if (text()) {
            return true;
          }
          break;
        default:
      }
    }
  }

  /** Whether the text is a name. */
  private boolean text() {
    start = at;
    end = JsonText.end(bytes, at);
    at = end + 1;
    if (!named || depth != 0) {
      return false;
    }
    named = false;
    return true;
  }

  String name() {
    return JsonText.decode(bytes, start, end);
  }

  /** The first byte of the name's value. */
  int valueStart() {
    int i = end + 1;
    while (bytes[i] == ':' || bytes[i] <= ' ') {
      i++;
    }
    return i;
  }
}
