package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.OptionalLong;

/** An {@code long}, or {@code null} as the empty optional. */
public final class OptionalLongCodec implements TokenCodec<OptionalLong> {

  public static final OptionalLongCodec INSTANCE = new OptionalLongCodec();

  private OptionalLongCodec() {}

  @Override
  public OptionalLong readNext(JsonReader<JsonSource> reader) throws IOException {
    return NullableCodec.takeNull(reader)
        ? OptionalLong.empty()
        : OptionalLong.of(LongCodec.readLong(reader));
  }

  @Override
  public void write(JsonWriter writer, OptionalLong value) {
    if (value.isPresent()) {
      LongCodec.writeLong(writer, value.getAsLong());
    } else {
      writer.writeNull();
    }
  }
}
