package dev.samovar.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.validation.Violations;
import java.io.IOException;

/**
 * Reads and writes one type; generated for types annotated {@code @CompiledJson}.
 *
 * <p>Handlers use {@link Json}; a codec is written by hand only for a type that the processor does
 * not know, and then made a type by {@link JsonType#of(JsonCodec)}.
 */
public interface JsonCodec<T> {

  /**
   * The value whose first byte is {@code reader.last()}; leaves the reader right behind the value.
   *
   * <p>What is read is known to be well-formed JSON: {@link #readNext} looks at all of it first.
   *
   * @throws JsonException if the JSON is not of this type; made by {@code reader.context}
   */
  T read(JsonReader<JsonSource> reader) throws IOException;

  /**
   * The value that {@code reader.context} stands at, which moves right behind it.
   *
   * <p>Generated codecs read by this, and check what they read while they do. A codec written by
   * hand leaves it as it is.
   *
   * @throws JsonException if the JSON is not of this type
   * @throws IOException if it is no JSON
   */
  default T readNext(JsonReader<JsonSource> reader) throws IOException {
    return reader.context.readChecked(reader, this);
  }

  /**
   * Write the value as JSON.
   *
   * @throws JsonException if JSON has no such value: NaN and the infinities
   */
  void write(JsonWriter writer, T value);

  /**
   * Whether an object may have a name twice, the last one counting. Only where nothing is bound: a
   * record whose member comes twice could be shown another value than the next reader.
   */
  default boolean isOpenToRepeatedNames() {
    return false;
  }

  /** Whether {@link #validate} can find anything, so that lists need not be walked for nothing. */
  default boolean isValidated() {
    return false;
  }

  /** Add each constraint that the value breaks, under the place {@code violations} stands at. */
  default void validate(T value, Violations violations) {}
}
