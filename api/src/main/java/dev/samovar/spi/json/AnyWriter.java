package dev.samovar.spi.json;

import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value by its class: with the codec of that, if it has one.
 *
 * <p>Other numbers than {@code int} and {@code long} are written by their own {@code toString}: a
 * call that links nothing in a worker that never makes such a number.
 */
public final class AnyWriter {

  private AnyWriter() {}

  public static void write(JsonWriter writer, @Nullable Object value) {
    write(writer, value, value == null ? null : RegisteredCodecs.find(value.getClass()));
  }

  /**
   * @param codec of the value's class, if it has one
   */
  private static void write(
      JsonWriter writer, @Nullable Object value, @Nullable JsonCodec<Object> codec) {
    if (value == null) {
      writer.writeNull();
    } else if (codec != null) {
      codec.write(writer, value);
    } else if (value instanceof CharSequence text) {
      StringCodec.INSTANCE.write(writer, text.toString());
    } else if (value instanceof Number number) {
      writeNumber(writer, number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(writer, map);
    } else if (value instanceof Iterable<?> elements) {
      writeElements(writer, elements);
    } else if (value instanceof Object[] elements) {
      writeElements(writer, Arrays.asList(elements));
    } else if (value instanceof Optional<?> optional) {
      write(writer, optional.isPresent() ? optional.get() : null);
    } else if (value instanceof Enum<?> constant) {
      QuotedText.write(writer, RegisteredCodecs.name(constant));
    } else if (value instanceof UUID) {
      QuotedText.write(writer, value.toString());
    } else {
      throw new JsonException(
          "cannot write a "
              + value.getClass().getName()
              + " as JSON: annotate it with @CompiledJson");
    }
  }

  private static void writeNumber(JsonWriter writer, Number number) {
    if (number instanceof Double
        || number instanceof BigDecimal
        || number instanceof BigInteger
        || number instanceof Short
        || number instanceof Byte) {
      writeFinite(writer, number.toString());
    } else {
      throw new JsonException("cannot write a " + number.getClass().getName() + " as JSON");
    }
  }

  private static void writeFinite(JsonWriter writer, String digits) {
    char last = digits.charAt(digits.length() - 1);
    if (last < '0' || last > '9') {
      throw new JsonException("JSON has no number for NaN or an infinity; use a nullable value");
    }
    NumberText.write(writer, digits);
  }

  private static void writeMap(JsonWriter writer, Map<?, ?> map) {
    writer.writeByte(JsonWriter.OBJECT_START);
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!first) {
        writer.writeByte(JsonWriter.COMMA);
      }
      first = false;
      StringCodec.INSTANCE.write(writer, name(entry.getKey()));
      writer.writeByte(JsonWriter.SEMI);
      write(writer, entry.getValue());
    }
    writer.writeByte(JsonWriter.OBJECT_END);
  }

  private static String name(@Nullable Object key) {
    if (key instanceof Enum<?> constant) {
      return RegisteredCodecs.name(constant);
    }
    if (key instanceof CharSequence || key instanceof Number || key instanceof UUID) {
      return key.toString();
    }
    throw new JsonException(
        "cannot write a map's key as JSON: it is "
            + (key == null ? "null" : key.getClass().getName())
            + ", and must be text, a number, a UUID or an enum's constant");
  }

  private static void writeElements(JsonWriter writer, Iterable<?> elements) {
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
      write(writer, element, codec);
    }
    writer.writeByte(JsonWriter.ARRAY_END);
  }
}
