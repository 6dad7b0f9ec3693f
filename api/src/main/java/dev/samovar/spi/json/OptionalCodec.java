package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.Optional;

/** A value, or {@code null} as the empty optional. */
public final class OptionalCodec<T> implements TokenCodec<Optional<T>> {

  private final JsonCodec<T> value;

  public OptionalCodec(JsonCodec<T> value) {
    this.value = value;
  }

  @Override
  public Optional<T> readNext(JsonReader<JsonSource> reader) throws IOException {
    return NullableCodec.takeNull(reader)
        ? Optional.empty()
        : Optional.ofNullable(value.readNext(reader));
  }

  @Override
  public void write(JsonWriter writer, Optional<T> optional) {
    if (optional.isPresent()) {
      value.write(writer, optional.get());
    } else {
      writer.writeNull();
    }
  }

  @Override
  public boolean isOpenToRepeatedNames() {
    return value.isOpenToRepeatedNames();
  }
}
