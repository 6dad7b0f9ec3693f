package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value, or {@code null} as itself. */
public final class NullableCodec<T> implements TokenCodec<@Nullable T> {

  private final JsonCodec<T> value;

  public NullableCodec(JsonCodec<T> value) {
    this.value = value;
  }

  @Override
  public @Nullable T readNext(JsonReader<JsonSource> reader) throws IOException {
    return takeNull(reader) ? null : value.readNext(reader);
  }

  /** Whether the value is {@code null}; then it is passed. */
  static boolean takeNull(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    return tokens.takeNull();
  }

  @Override
  public void write(JsonWriter writer, @Nullable T nullable) {
    if (nullable == null) {
      writer.writeNull();
    } else {
      value.write(writer, nullable);
    }
  }

  @Override
  public boolean isOpenToRepeatedNames() {
    return value.isOpenToRepeatedNames();
  }
}
