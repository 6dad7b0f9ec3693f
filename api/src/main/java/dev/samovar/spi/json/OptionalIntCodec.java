package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.OptionalInt;

/** An {@code int}, or {@code null} as the empty optional. */
public final class OptionalIntCodec implements TokenCodec<OptionalInt> {

  public static final OptionalIntCodec INSTANCE = new OptionalIntCodec();

  private OptionalIntCodec() {}

  @Override
  public OptionalInt readNext(JsonReader<JsonSource> reader) throws IOException {
    return NullableCodec.takeNull(reader)
        ? OptionalInt.empty()
        : OptionalInt.of(IntCodec.readInt(reader));
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
