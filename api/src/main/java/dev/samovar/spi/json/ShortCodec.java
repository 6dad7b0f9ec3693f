package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** Whole numbers in the range of a {@code short}. */
public final class ShortCodec implements TokenCodec<Short> {

  public static final ShortCodec INSTANCE = new ShortCodec();

  private ShortCodec() {}

  @Override
  public Short readNext(JsonReader<JsonSource> reader) throws IOException {
    return IntCodec.readShort(reader);
  }

  @Override
  public void write(JsonWriter writer, Short value) {
    IntCodec.writeInt(writer, value);
  }
}
