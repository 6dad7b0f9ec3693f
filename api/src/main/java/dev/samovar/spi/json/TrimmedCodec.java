package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** Text annotated {@code @Trim}: read without white space at both ends. */
public final class TrimmedCodec implements JsonCodec<String> {

  public static final TrimmedCodec INSTANCE = new TrimmedCodec();

  private TrimmedCodec() {}

  @Override
  public String read(JsonReader<JsonSource> reader) throws IOException {
    return StringCodec.INSTANCE.read(reader).strip();
  }

  @Override
  public void write(JsonWriter writer, String value) {
    StringCodec.INSTANCE.write(writer, value);
  }
}
