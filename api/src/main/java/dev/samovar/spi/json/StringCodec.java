package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.SerializationException;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** Text. */
public final class StringCodec implements JsonCodec<String> {

  public static final StringCodec INSTANCE = new StringCodec();

  private static final String HEX = "0123456789abcdef";

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
    try {
      writer.writeString(value);
    } catch (SerializationException loneSurrogate) {
      // Nothing was written yet. Like JSON.stringify, so that what was read can be written.
      writeEscaped(writer, value);
    }
  }

  private static void writeEscaped(JsonWriter writer, String value) {
    writer.writeByte(JsonWriter.QUOTE);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c > '~' || c < ' ' || c == '"' || c == '\\') {
        writer.writeByte(JsonWriter.ESCAPE);
        writer.writeByte((byte) 'u');
        for (int shift = 12; shift >= 0; shift -= 4) {
          writer.writeByte((byte) HEX.charAt(c >> shift & 15));
        }
      } else {
        writer.writeByte((byte) c);
      }
    }
    writer.writeByte(JsonWriter.QUOTE);
  }
}
