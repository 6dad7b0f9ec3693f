package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** Text annotated {@code @Trim}: read without white space at both ends. */
public final class TrimmedCodec implements TokenCodec<String> {

  public static final TrimmedCodec INSTANCE = new TrimmedCodec();

  private TrimmedCodec() {}

  @Override
  public String readNext(JsonReader<JsonSource> reader) throws IOException {
    return StringCodec.INSTANCE.readNext(reader).strip();
  }

  @Override
  public void write(JsonWriter writer, String value) {
    StringCodec.INSTANCE.write(writer, value);
  }
}
