package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text. */
public final class StringCodec implements TokenCodec<String> {

  public static final StringCodec INSTANCE = new StringCodec();

  private StringCodec() {}

  @Override
  public @Nullable String readNext(JsonReader<JsonSource> reader) throws IOException {
    return read(reader, "a string");
  }

  static @Nullable String read(JsonReader<JsonSource> reader, String expected) throws IOException {
    JsonTokens tokens = reader.context;
    if (tokens.bytes[tokens.at] != '"') {
      return tokens.mismatch(expected);
    }
    return tokens.text();
  }

  @Override
  public void write(JsonWriter writer, String value) {
    QuotedText.write(writer, value);
  }
}
