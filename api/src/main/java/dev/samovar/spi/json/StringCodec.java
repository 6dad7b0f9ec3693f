package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** Text. */
public final class StringCodec implements JsonCodec<String> {

  public static final StringCodec INSTANCE = new StringCodec();

  private StringCodec() {}

  @Override
  public String read(JsonReader<JsonSource> reader) throws IOException {
    return read(reader, "a string");
  }

  static String read(JsonReader<JsonSource> reader, String expected) throws IOException {
    if (reader.last() != '"') {
      throw reader.context.mismatch(reader, expected);
    }
    return reader.readString();
  }

  @Override
  public void write(JsonWriter writer, String value) {
    QuotedText.write(writer, value);
  }
}
