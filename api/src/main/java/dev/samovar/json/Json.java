package dev.samovar.json;

import com.dslplatform.json.DslJsonAccess;
import com.dslplatform.json.JsonWriter;
import dev.samovar.spi.json.AnyWriter;
import dev.samovar.validation.ValidationException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON to values and back, strictly as RFC 8259 has it: bytes in UTF-8, also behind a byte order
 * mark, numbers exact, nothing behind the value. Names are unique in their object, except where a
 * value is read without a type: there the last one counts.
 *
 * <p>Records, enums and sealed interfaces annotated {@code @CompiledJson} have codecs made when
 * they are compiled. Members that a record does not have are ignored; members that it has must be
 * there and not {@code null}, unless they are {@code Optional} or {@code @Nullable}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class Json {

  private Json() {}

  /**
   * Read a document of at most {@link JsonLimits#DEFAULT}.
   *
   * @throws JsonException if the bytes are not JSON; names the place
   * @throws ValidationException if values are missing, of another type or against a constraint; has
   *     all of them
   */
  public static <T> T read(byte[] json, Class<T> type) {
    return read(json, JsonType.of(type));
  }

  /**
   * Read a document of at most {@link JsonLimits#DEFAULT} into a type with type arguments.
   *
   * @throws JsonException if the bytes are not JSON; names the place
   * @throws ValidationException if values are missing, of another type or against a constraint; has
   *     all of them
   */
  public static <T> T read(byte[] json, JsonType<T> type) {
    return read(json, type, JsonLimits.DEFAULT);
  }

  /**
   * Read a document within limits of your own.
   *
   * @throws JsonException if the bytes are not JSON; names the place
   * @throws ValidationException if values are missing, of another type or against a constraint; has
   *     all of them
   */
  public static <T> T read(byte[] json, JsonType<T> type, JsonLimits limits) {
    JsonCodec<T> codec = type.codec();
    if (json.length > limits.maxBytes()) {
      throw new JsonException(
          "must be at most " + limits.maxBytes() + " bytes, was " + json.length, "", -1, 0, 0);
    }
    return JsonSource.read(json, limits.maxDepth(), codec);
  }

  /** As {@link #read(byte[], Class)}, from text. */
  public static <T> T read(String json, Class<T> type) {
    return read(json, JsonType.of(type));
  }

  /** As {@link #read(byte[], JsonType)}, from text; positions in errors are those of its UTF-8. */
  public static <T> T read(String json, JsonType<T> type) {
    return read(json.getBytes(StandardCharsets.UTF_8), type);
  }

  /**
   * Write a value as its class says: what has a codec, and maps, lists, arrays, optionals, text,
   * numbers and booleans of those.
   *
   * @throws JsonException if there is no codec for it, or it holds NaN or an infinity
   */
  public static byte[] write(@Nullable Object value) {
    JsonWriter writer = DslJsonAccess.documentWriter();
    AnyWriter.write(writer, value);
    return DslJsonAccess.document(writer);
  }

  /**
   * Write a value as a type says.
   *
   * @throws JsonException if it holds NaN or an infinity
   */
  public static <T> byte[] write(T value, JsonType<T> type) {
    JsonWriter writer = DslJsonAccess.documentWriter();
    type.codec().write(writer, value);
    return DslJsonAccess.document(writer);
  }

  /** As {@link #write(Object)}, to text. */
  public static String writeText(@Nullable Object value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }

  /** As {@link #write(Object, JsonType)}, to text. */
  public static <T> String writeText(T value, JsonType<T> type) {
    return new String(write(value, type), StandardCharsets.UTF_8);
  }
}
