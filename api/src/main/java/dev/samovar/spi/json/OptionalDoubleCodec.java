package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.OptionalDouble;

/** An {@code double}, or {@code null} as the empty optional. */
public final class OptionalDoubleCodec implements JsonCodec<OptionalDouble> {

  public static final OptionalDoubleCodec INSTANCE = new OptionalDoubleCodec();

  private OptionalDoubleCodec() {}

  @Override
  public OptionalDouble read(JsonReader<JsonSource> reader) throws IOException {
    return reader.wasNull()
        ? OptionalDouble.empty()
        : OptionalDouble.of(DoubleCodec.readDouble(reader));
  }

  @Override
  public void write(JsonWriter writer, OptionalDouble value) {
    if (value.isPresent()) {
      DoubleCodec.writeDouble(writer, value.getAsDouble());
    } else {
      writer.writeNull();
    }
  }
}
