package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An enum's constants by name, exactly. */
public final class EnumCodec<E extends Enum<E>> implements TokenCodec<E> {

  private final E[] constants;
  private final String[] names;

  /**
   * @param constants all of them, in their order
   * @param names each one's name in JSON; none if those are the names in Java
   */
  public EnumCodec(E[] constants, String... names) {
    this.constants = constants;
    this.names = names.length == 0 ? new String[constants.length] : names;
    for (int i = 0; names.length == 0 && i < constants.length; i++) {
      this.names[i] = constants[i].name();
    }
  }

  @Override
  public @Nullable E readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = tokens.position();
    if (tokens.bytes[start] != '"') {
      return tokens.mismatch(expected());
    }
    E constant = find(tokens.text());
    return constant == null ? tokens.reject(start, "enum", "must be " + expected()) : constant;
  }

  @Override
  public void write(JsonWriter writer, E value) {
    QuotedText.write(writer, name(value));
  }

  @Nullable E find(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return constants[i];
      }
    }
    return null;
  }

  String name(E constant) {
    return names[constant.ordinal()];
  }

  String expected() {
    return "one of " + String.join(", ", names);
  }
}
