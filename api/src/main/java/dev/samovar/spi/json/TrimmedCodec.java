package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text annotated {@code @Trim}: read without white space at both ends. */
public final class TrimmedCodec implements TokenCodec<String> {

  public static final TrimmedCodec INSTANCE = new TrimmedCodec();

  private TrimmedCodec() {}

  @Override
  public @Nullable String readNext(JsonReader<JsonSource> reader) throws IOException {
    String text = StringCodec.INSTANCE.readNext(reader);
    return text == null ? null : text.strip();
  }

  @Override
  public void write(JsonWriter writer, String value) {
    StringCodec.INSTANCE.write(writer, value);
  }
}
