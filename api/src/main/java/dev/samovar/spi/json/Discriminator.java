package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import dev.samovar.json.JsonSource;

/** The member that tells which of several types an object is; it may stand anywhere in it. */
public final class Discriminator {

  private final String name;
  private final String[] values;

  /**
   * @param name the member's name
   * @param values each type's value, by the type's number
   */
  public Discriminator(String name, String... values) {
    this.name = name;
    this.values = values;
  }

  /** The number of the type of the object that the tokens stand at; they do not move. */
  public int find(JsonReader<JsonSource> reader) {
    JsonTokens tokens = reader.context;
    int start = tokens.at;
    byte[] bytes = tokens.bytes;
    if (bytes[start] != '{') {
      throw tokens.mismatch("an object");
    }
    int value = valueStart(bytes, start + 1);
    if (value < 0) {
      throw tokens.missing(start, name);
    }
    if (bytes[value] == '"') {
      String text = JsonText.decode(bytes, value + 1, JsonText.end(bytes, value + 1));
      for (int i = 0; i < values.length; i++) {
        if (values[i].equals(text)) {
          return i;
        }
      }
    }
    throw tokens.error(value, "must be one of " + String.join(", ", values));
  }

  /** The first byte of the member's value, or -1. */
  private int valueStart(byte[] bytes, int start) {
    int depth = 0;
    boolean named = true;
    for (int i = start; depth >= 0; i++) {
      switch (bytes[i]) {
        case '{':
        case '[':
          depth++;
          break;
        case '}':
        case ']':
          depth--;
          break;
        case ',':
          named |= depth == 0;
          break;
        case '"':
          int end = JsonText.end(bytes, i + 1);
          if (named && depth == 0 && name.equals(JsonText.decode(bytes, i + 1, end))) {
            return afterColon(bytes, end + 1);
          }
          named &= depth != 0;
          i = end;
          break;
        default:
      }
    }
    return -1;
  }

  private static int afterColon(byte[] bytes, int start) {
    int i = start;
    while (bytes[i] == ':' || bytes[i] <= ' ') {
      i++;
    }
    return i;
  }
}
