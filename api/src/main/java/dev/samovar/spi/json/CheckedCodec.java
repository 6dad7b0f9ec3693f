package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import dev.samovar.validation.Violations;
import java.io.IOException;

/** A codec with constraints that stand on a type argument: {@code List<@NotBlank String>}. */
public final class CheckedCodec<T> implements TokenCodec<T> {

  private final JsonCodec<T> value;
  private final Check<T> check;

  /** The constraints of one value. */
  public interface Check<T> {
    void check(T value, Violations violations);
  }

  public CheckedCodec(JsonCodec<T> value, Check<T> check) {
    this.value = value;
    this.check = check;
  }

  @Override
  public T readNext(JsonReader<JsonSource> reader) throws IOException {
    return value.readNext(reader);
  }

  @Override
  public void write(JsonWriter writer, T checked) {
    value.write(writer, checked);
  }

  @Override
  public boolean isValidated() {
    return true;
  }

  @Override
  public void validate(T checked, Violations violations) {
    check.check(checked, violations);
    value.validate(checked, violations);
  }
}
