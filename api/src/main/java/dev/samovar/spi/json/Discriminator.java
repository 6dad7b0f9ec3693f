package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import dev.samovar.json.JsonSource;

/** The member that tells which of several types an object is; it may stand anywhere in it. */
public final class Discriminator {

  private static final int NONE = -1;

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

  /**
   * The number of the type of the object that the tokens stand at; they do not move. If there is no
   * such type, it is -1, and the value was rejected.
   */
  public int find(JsonReader<JsonSource> reader) {
    JsonTokens tokens = reader.context;
    int start = tokens.at;
    if (tokens.bytes[start] != '{') {
      tokens.mismatch("an object");
      return NONE;
    }
    ObjectNames members = new ObjectNames(tokens.bytes, start);
    while (members.next()) {
      if (members.name().equals(name)) {
        return type(tokens, members.valueStart());
      }
    }
    tokens.missing(start, name);
    tokens.at = tokens.skipValue();
    return NONE;
  }

  private int type(JsonTokens tokens, int value) {
    byte[] bytes = tokens.bytes;
    if (bytes[value] == '"') {
      String text = JsonText.decode(bytes, value + 1, JsonText.end(bytes, value + 1));
      for (int i = 0; i < values.length; i++) {
        if (values[i].equals(text)) {
          return i;
        }
      }
    }
    String code = bytes[value] == '"' ? "enum" : bytes[value] == 'n' ? "not_null" : "type";
    tokens.broken(value, code, "must be one of " + String.join(", ", values));
    tokens.at = tokens.skipValue();
    return NONE;
  }
}
