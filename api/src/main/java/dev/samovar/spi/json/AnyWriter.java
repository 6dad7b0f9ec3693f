package dev.samovar.spi.json;

import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonException;
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
 * <p>Other numbers than {@code int} and {@code long}, and times, are written by their own {@code
 * toString}: a call that links nothing in a worker that never makes such a value.
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
    } else if (value instanceof CharSequence text) {
      StringCodec.INSTANCE.write(writer, text.toString());
    } else if (value instanceof Number number) {
      writeNumber(writer, number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(writer, map, depth);
    } else if (value instanceof Iterable<?> elements) {
      writeElements(writer, elements, depth);
    } else if (value instanceof Object[] elements) {
      writeElements(writer, Arrays.asList(elements), depth);
    } else if (value instanceof Enum<?> constant) {
      QuotedText.write(writer, RegisteredCodecs.name(constant));
    } else {
      writeOther(writer, value, depth);
    }
  }

  private static void writeOther(JsonWriter writer, Object value, int depth) {
    String text = text(value);
    if (text != null) {
      QuotedText.write(writer, text);
    } else if (value instanceof Optional<?> optional) {
      write(writer, optional.orElse(null), depth + 1);
    } else if (!OptionalNumbers.write(writer, value) && !PrimitiveArrays.write(writer, value)) {
      throw refused(value);
    }
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

  /**
   * The text that stands for a value in JSON; null if its class has none.
   *
   * <p>The {@code toString} of each is ISO 8601 or the like, and is linked only in a worker that
   * makes such a value.
   */
  private static @Nullable String text(Object value) {
    if (value instanceof UUID id) {
      return id.toString();
    }
    if (value instanceof TemporalAccessor time) {
      return time.toString();
    }
    if (value instanceof TemporalAmount amount) {
      return amount.toString();
    }
    if (value instanceof URI link) {
      return link.toString();
    }
    return value instanceof Character letter ? letter.toString() : null;
  }

  /** A number's text, if it is JSON: so also a float and a counter of java.util.concurrent. */
  private static void writeNumber(JsonWriter writer, Number number) {
    writeNumber(writer, number.toString(), number);
  }

  static void writeNumber(JsonWriter writer, String digits, Object number) {
    if (Numbers.isDecimal(digits)) {
      NumberText.write(writer, digits);
      return;
    }
    boolean none = digits.equals("NaN") || digits.endsWith("Infinity");
    throw new JsonException(
        none
            ? "JSON has no number for NaN or an infinity; use a nullable value"
            : "cannot write a " + number.getClass().getName() + " as JSON");
  }

  private static void writeMap(JsonWriter writer, Map<?, ?> map, int depth) {
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

  private static void writeElements(JsonWriter writer, Iterable<?> elements, int depth) {
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
  }
}
