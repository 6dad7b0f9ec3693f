package dev.samovar.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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
   * @throws JsonException if the JSON is not of this type; made by {@code reader.context}. The
   *     reader of the document gets it as a violation.
   */
  T read(JsonReader<JsonSource> reader) throws IOException;

  /**
   * The value that {@code reader.context} stands at, which moves right behind it.
   *
   * <p>Generated codecs read by this, and check what they read while they do. A codec written by
   * hand leaves it as it is.
   *
   * @return null also for a value that is wrong: it was kept as a violation
   * @throws IOException if it is no JSON
   */
  default @Nullable T readNext(JsonReader<JsonSource> reader) throws IOException {
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
}
