package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import dev.samovar.json.Patch;
import java.io.IOException;

/** A member that is there: a value, or {@code null} where that is allowed. */
public final class PatchCodec<T> implements TokenCodec<Patch<T>> {

  private final JsonCodec<T> value;
  private final boolean nullable;

  public PatchCodec(JsonCodec<T> value) {
    this(value, true);
  }

  /**
   * @param nullable whether the member may be {@code null}
   */
  public PatchCodec(JsonCodec<T> value, boolean nullable) {
    this.value = value;
    this.nullable = nullable;
  }

  @Override
  public Patch<T> readNext(JsonReader<JsonSource> reader) throws IOException {
    if (nullable && NullableCodec.takeNull(reader)) {
      return Patch.ofNull();
    }
    T read = value.readNext(reader);
    return read == null ? Patch.absent() : Patch.of(read);
  }

  /** An absent member is left out by the codec of its record. */
  @Override
  public void write(JsonWriter writer, Patch<T> patch) {
    T written = patch.orElse(null);
    if (written == null) {
      writer.writeNull();
    } else {
      value.write(writer, written);
    }
  }

  @Override
  public boolean isOpenToRepeatedNames() {
    return value.isOpenToRepeatedNames();
  }
}
