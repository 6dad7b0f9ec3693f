package dev.samovar.spi.json;

import dev.samovar.json.JsonCodec;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.LinkedFor;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The codecs by class: the generated ones of each jar, and those of a few classes of Java. */
public final class RegisteredCodecs {

  private static final Map<Class<?>, JsonCodec<?>> BY_CLASS = load();

  private RegisteredCodecs() {}

  /**
   * @throws IllegalArgumentException if the type has no codec; says what to do
   */
  @SuppressWarnings("unchecked") // add() takes only a codec of its key's type
  public static <T> JsonCodec<T> of(Class<T> type) {
    JsonCodec<?> codec = find(type);
    if (codec == null) {
      throw new IllegalArgumentException(
          type.getName()
              + " has no JSON codec. Annotate it with @CompiledJson and compile it with"
              + " samovar-processor, or use the method of JsonType that is named for it.");
    }
    return (JsonCodec<T>) codec;
  }

  /** Null if values of the class have none. */
  @SuppressWarnings("unchecked") // add() takes only a codec of its key's type
  static @Nullable JsonCodec<Object> find(Class<?> type) {
    JsonCodec<?> codec = BY_CLASS.get(type);
    return (JsonCodec<Object>) (codec == null ? simple(type) : codec);
  }

  private static @Nullable JsonCodec<?> simple(Class<?> type) {
    if (type == String.class) {
      return StringCodec.INSTANCE;
    }
    if (type == Integer.class) {
      return intCodec(type);
    }
    if (type == Long.class) {
      return longCodec(type);
    }
    return type == Boolean.class ? booleanCodec(type) : null;
  }

  @LinkedFor(Integer.class)
  private static JsonCodec<?> intCodec(Class<?> type) {
    return IntCodec.INSTANCE;
  }

  @LinkedFor(Long.class)
  private static JsonCodec<?> longCodec(Class<?> type) {
    return LongCodec.INSTANCE;
  }

  @LinkedFor(Boolean.class)
  private static JsonCodec<?> booleanCodec(Class<?> type) {
    return BooleanCodec.INSTANCE;
  }

  /** A constant's name in JSON; that in Java if its enum has no codec. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // a codec of the constant's own class
  static String name(Enum<?> constant) {
    return BY_CLASS.get(constant.getDeclaringClass()) instanceof EnumCodec codec
        ? codec.name(constant)
        : constant.name();
  }

  private static Map<Class<?>, JsonCodec<?>> load() {
    Map<Class<?>, JsonCodec<?>> codecs = new HashMap<>();
    JsonCodecs.Registry registry =
        new JsonCodecs.Registry() {
          @Override
          public <T> void add(Class<T> type, JsonCodec<T> codec) {
            codecs.put(type, codec);
          }
        };
    for (JsonCodecs generated : ServiceLoader.load(JsonCodecs.class)) {
      generated.register(registry);
    }
    return codecs;
  }
}
