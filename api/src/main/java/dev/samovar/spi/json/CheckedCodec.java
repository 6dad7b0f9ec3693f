package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A codec with constraints that stand on a type argument: {@code List<@NotBlank String>}. */
public final class CheckedCodec<T> implements TokenCodec<T> {

  private final JsonCodec<T> value;
  private final Check<T> check;

  /** The constraints of one value, which begins at a position. */
  public interface Check<T> {
    void check(T value, JsonTokens tokens, int start);
  }

  public CheckedCodec(JsonCodec<T> value, Check<T> check) {
    this.value = value;
    this.check = check;
  }

  @Override
  public @Nullable T readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = tokens.position();
    T read = value.readNext(reader);
    if (read != null) {
      check.check(read, tokens, start);
    }
    return read;
  }

  @Override
  public void write(JsonWriter writer, T checked) {
    value.write(writer, checked);
  }

  @Override
  public boolean isOpenToRepeatedNames() {
    return value.isOpenToRepeatedNames();
  }
}
