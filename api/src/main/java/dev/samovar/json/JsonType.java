package dev.samovar.json;

import dev.samovar.spi.json.AnyCodec;
import dev.samovar.spi.json.BigDecimalCodec;
import dev.samovar.spi.json.BigIntegerCodec;
import dev.samovar.spi.json.DoubleCodec;
import dev.samovar.spi.json.EnumKey;
import dev.samovar.spi.json.InstantCodec;
import dev.samovar.spi.json.ListCodec;
import dev.samovar.spi.json.LocalDateCodec;
import dev.samovar.spi.json.MapCodec;
import dev.samovar.spi.json.OptionalCodec;
import dev.samovar.spi.json.RegisteredCodecs;
import dev.samovar.spi.json.SetCodec;
import dev.samovar.spi.json.StringKey;
import dev.samovar.spi.json.UuidCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A type to read JSON into, with its type arguments: {@code
 * JsonType.list(JsonType.of(Post.class))}.
 *
 * <p>Types that bring much code with them (decimals, times) have a method each, so that a worker
 * holds only what it uses.
 */
public final class JsonType<T> {

  private final JsonCodec<T> codec;

  private JsonType(JsonCodec<T> codec) {
    this.codec = codec;
  }

  /**
   * A type annotated {@code @CompiledJson}, or {@code String}, {@code Boolean}, {@code Integer} or
   * {@code Long}.
   *
   * @throws IllegalArgumentException if the type has no codec; says what to do
   */
  public static <T> JsonType<T> of(Class<T> type) {
    return new JsonType<>(RegisteredCodecs.of(type));
  }

  /** A type with a codec of your own. */
  public static <T> JsonType<T> of(JsonCodec<T> codec) {
    return new JsonType<>(codec);
  }

  /**
   * Whatever comes: {@code null}, {@code Boolean}, {@code String}, {@code Map} and {@code List} in
   * the document's order, and numbers exactly: {@code Long}, beyond it {@code BigInteger}, {@code
   * BigDecimal} with a fraction or an exponent.
   */
  public static JsonType<Object> any() {
    return new JsonType<>(AnyCodec.INSTANCE);
  }

  /** An array; the list cannot be changed. */
  public static <T> JsonType<List<T>> list(JsonType<T> element) {
    return new JsonType<>(new ListCodec<>(element.codec));
  }

  /** An array, in whose order the set is; equal elements become one. */
  public static <T> JsonType<Set<T>> set(JsonType<T> element) {
    return new JsonType<>(new SetCodec<>(element.codec));
  }

  /** An object whose names are data; the map is in the document's order. */
  public static <T> JsonType<Map<String, T>> map(JsonType<T> value) {
    return new JsonType<>(new MapCodec<>(StringKey.INSTANCE, value.codec));
  }

  /** An object whose names are constants of an enum. */
  public static <K extends Enum<K>, T> JsonType<Map<K, T>> map(Class<K> key, JsonType<T> value) {
    return new JsonType<>(new MapCodec<>(new EnumKey<>(key.getEnumConstants()), value.codec));
  }

  /**
   * A value or {@code null}.
   *
   * @throws IllegalArgumentException if the value is optional itself: JSON has one null for both
   */
  public static <T> JsonType<Optional<T>> optional(JsonType<T> value) {
    if (value.codec instanceof OptionalCodec) {
      throw new IllegalArgumentException(
          "An optional of an optional cannot be told apart in JSON. Remove one.");
    }
    return new JsonType<>(new OptionalCodec<>(value.codec));
  }

  /** A number as the nearest double. */
  public static JsonType<Double> ofDouble() {
    return new JsonType<>(DoubleCodec.INSTANCE);
  }

  /** A number exactly. */
  public static JsonType<BigDecimal> ofBigDecimal() {
    return new JsonType<>(BigDecimalCodec.INSTANCE);
  }

  /** A whole number exactly. */
  public static JsonType<BigInteger> ofBigInteger() {
    return new JsonType<>(BigIntegerCodec.INSTANCE);
  }

  /** A UUID in its usual 36 characters. */
  public static JsonType<UUID> ofUuid() {
    return new JsonType<>(UuidCodec.INSTANCE);
  }

  /** A point in time: {@code 2024-02-29T10:15:30Z}. */
  public static JsonType<Instant> ofInstant() {
    return new JsonType<>(InstantCodec.INSTANCE);
  }

  /** A date: {@code 2024-02-29}. */
  public static JsonType<LocalDate> ofLocalDate() {
    return new JsonType<>(LocalDateCodec.INSTANCE);
  }

  /** What reads and writes it; a generic record's type is made of those of its arguments. */
  public JsonCodec<T> codec() {
    return codec;
  }
}
