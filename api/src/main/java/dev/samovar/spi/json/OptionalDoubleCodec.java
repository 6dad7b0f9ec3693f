package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.OptionalDouble;

/** An {@code double}, or {@code null} as the empty optional. */
public final class OptionalDoubleCodec implements TokenCodec<OptionalDouble> {

  public static final OptionalDoubleCodec INSTANCE = new OptionalDoubleCodec();

  private OptionalDoubleCodec() {}

  @Override
  public OptionalDouble readNext(JsonReader<JsonSource> reader) throws IOException {
    return NullableCodec.takeNull(reader)
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
