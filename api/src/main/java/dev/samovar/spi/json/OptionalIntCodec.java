package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.OptionalInt;

/** An {@code int}, or {@code null} as the empty optional. */
public final class OptionalIntCodec implements JsonCodec<OptionalInt> {

  public static final OptionalIntCodec INSTANCE = new OptionalIntCodec();

  private OptionalIntCodec() {}

  @Override
  public OptionalInt read(JsonReader<JsonSource> reader) throws IOException {
    return reader.wasNull() ? OptionalInt.empty() : OptionalInt.of(IntCodec.readInt(reader));
  }

  @Override
  public void write(JsonWriter writer, OptionalInt value) {
    if (value.isPresent()) {
      IntCodec.writeInt(writer, value.getAsInt());
    } else {
      writer.writeNull();
    }
  }
}
