package dev.samovar.spi.json;

import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonException;
import dev.samovar.spi.LinkedFor;
import dev.samovar.spi.Numbers;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value by its class: with the codec of that, if it has one.
 *
 * <p>Each kind of value without a codec has a method, which is linked only in a worker that can
 * have such a value here. Numbers and times are written by their own {@code toString}, for the same
 * reason.
 */
public final class AnyWriter {

  /** What a Path is, which iterates over itself, or a list that is its own element, ends here. */
  private static final int DEEPEST = 256;

  private AnyWriter() {}

  public static void write(JsonWriter writer, @Nullable Object value) {
    write(writer, value, 0);
  }

  private static void write(JsonWriter writer, @Nullable Object value, int depth) {
    write(writer, value, value == null ? null : RegisteredCodecs.find(value.getClass()), depth);
  }

  /**
   * @param codec of the value's class, if it has one
   */
  private static void write(
      JsonWriter writer, @Nullable Object value, @Nullable JsonCodec<Object> codec, int depth) {
    if (depth > DEEPEST) {
      throw new JsonException(
          "cannot write values nested deeper than " + DEEPEST + " levels: does one hold itself?");
    }
    if (value == null) {
      writer.writeNull();
    } else if (codec != null) {
      codec.write(writer, value);
    } else if (!isWritten(writer, value, depth)) {
      throw refused(value);
    }
  }

  private static boolean isWritten(JsonWriter writer, Object value, int depth) {
    return writeChars(writer, value)
        || writeNumber(writer, value)
        || writeMap(writer, value, depth)
        || writeElements(writer, value, depth)
        || writeArray(writer, value, depth)
        || writeConstant(writer, value)
        || writeText(writer, value)
        || writeOptional(writer, value, depth)
        || OptionalNumbers.write(writer, value)
        || PrimitiveArrays.write(writer, value);
  }

  private static JsonException refused(Object value) {
    String name = value.getClass().getName();
    boolean foreign = name.startsWith("java") || name.startsWith("[");
    return new JsonException(
        "cannot write a "
            + name
            + " as JSON: "
            + (foreign
                ? "it has no form there. Write its text or its parts"
                : "annotate it with @CompiledJson"));
  }

  @LinkedFor(CharSequence.class)
  private static boolean writeChars(JsonWriter writer, Object value) {
    return value instanceof CharSequence && quote(writer, value.toString());
  }

  /** A number's text, if it is JSON: so also a float and a counter of java.util.concurrent. */
  @LinkedFor(Number.class)
  private static boolean writeNumber(JsonWriter writer, Object value) {
    return value instanceof Number && writeDigits(writer, value.toString(), value);
  }

  static boolean writeDigits(JsonWriter writer, String digits, Object number) {
    if (Numbers.isDecimal(digits)) {
      NumberText.write(writer, digits);
      return true;
    }
    boolean none = digits.equals("NaN") || digits.endsWith("Infinity");
    throw new JsonException(
        none
            ? "JSON has no number for NaN or an infinity; use a nullable value"
            : "cannot write a " + number.getClass().getName() + " as JSON");
  }

  @LinkedFor(Enum.class)
  private static boolean writeConstant(JsonWriter writer, Object value) {
    return value instanceof Enum<?> constant && quote(writer, RegisteredCodecs.name(constant));
  }

  private static boolean writeText(JsonWriter writer, Object value) {
    String text = text(value);
    return text != null && quote(writer, text);
  }

  /**
   * The text that stands for a value in JSON, such as ISO 8601; null for a value of another class.
   */
  @LinkedFor({UUID.class, TemporalAccessor.class, TemporalAmount.class, URI.class, Character.class})
  private static @Nullable String text(Object value) {
    boolean is =
        value instanceof UUID
            || value instanceof TemporalAccessor
            || value instanceof TemporalAmount
            || value instanceof URI
            || value instanceof Character;
    return is ? value.toString() : null;
  }

  private static boolean quote(JsonWriter writer, String text) {
    QuotedText.write(writer, text);
    return true;
  }

  @LinkedFor(Optional.class)
  private static boolean writeOptional(JsonWriter writer, Object value, int depth) {
    if (!(value instanceof Optional<?> optional)) {
      return false;
    }
    write(writer, optional.orElse(null), depth + 1);
    return true;
  }

  @LinkedFor(Map.class)
  private static boolean writeMap(JsonWriter writer, Object value, int depth) {
    if (!(value instanceof Map<?, ?> map)) {
      return false;
    }
    writer.writeByte(JsonWriter.OBJECT_START);
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!first) {
        writer.writeByte(JsonWriter.COMMA);
      }
      first = false;
      StringCodec.INSTANCE.write(writer, name(entry.getKey()));
      writer.writeByte(JsonWriter.SEMI);
      write(writer, entry.getValue(), depth + 1);
    }
    writer.writeByte(JsonWriter.OBJECT_END);
    return true;
  }

  private static String name(@Nullable Object key) {
    if (key instanceof Enum<?> constant) {
      return RegisteredCodecs.name(constant);
    }
    if (key instanceof CharSequence || key instanceof Number || key instanceof Boolean) {
      return key.toString();
    }
    String text = key == null ? null : text(key);
    if (text != null) {
      return text;
    }
    throw new JsonException(
        "cannot write a map's key as JSON: it is "
            + (key == null ? "null" : key.getClass().getName())
            + ", and must be text, a number, a time, a UUID or an enum's constant");
  }

  @LinkedFor(Object[].class)
  private static boolean writeArray(JsonWriter writer, Object value, int depth) {
    return value instanceof Object[] elements
        && writeElements(writer, Arrays.asList(elements), depth);
  }

  @LinkedFor(Iterable.class)
  private static boolean writeElements(JsonWriter writer, Object value, int depth) {
    if (!(value instanceof Iterable<?> elements)) {
      return false;
    }
    writer.writeByte(JsonWriter.ARRAY_START);
    boolean first = true;
    Class<?> type = null;
    JsonCodec<Object> codec = null;
    for (Object element : elements) {
      if (!first) {
        writer.writeByte(JsonWriter.COMMA);
      }
      first = false;
      // As a rule they are all of one class.
      if (element != null && element.getClass() != type) {
        type = element.getClass();
        codec = RegisteredCodecs.find(type);
      }
      write(writer, element, codec, depth + 1);
    }
    writer.writeByte(JsonWriter.ARRAY_END);
    return true;
  }
}
