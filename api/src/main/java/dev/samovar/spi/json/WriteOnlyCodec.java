package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a type argument that nobody names: a generic record that is written by its class
 * alone.
 */
public final class WriteOnlyCodec implements TokenCodec<@Nullable Object> {

  public static final WriteOnlyCodec INSTANCE = new WriteOnlyCodec();

  private WriteOnlyCodec() {}

  @Override
  public Object readNext(JsonReader<JsonSource> reader) {
    throw new IllegalStateException(
        "A generic record is read by the type that its codec makes: PageJsonCodec.type(...)");
  }

  @Override
  public void write(JsonWriter writer, @Nullable Object value) {
    AnyWriter.write(writer, value);
  }
}
