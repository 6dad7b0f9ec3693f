package dev.samovar.spi.json;

import dev.samovar.json.JsonCodec;
import dev.samovar.spi.JsonCodecs;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The codecs by class: the generated ones of each jar, and the few that cost nothing. */
public final class RegisteredCodecs {

  private static final Map<Class<?>, JsonCodec<?>> BY_CLASS = load();

  private RegisteredCodecs() {}

  /**
   * @throws IllegalArgumentException if the type has no codec; says what to do
   */
  @SuppressWarnings("unchecked") // add() takes only a codec of its key's type
  public static <T> JsonCodec<T> of(Class<T> type) {
    JsonCodec<?> codec = BY_CLASS.get(type);
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
    return (JsonCodec<Object>) BY_CLASS.get(type);
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
    registry.add(String.class, StringCodec.INSTANCE);
    registry.add(Boolean.class, BooleanCodec.INSTANCE);
    registry.add(Integer.class, IntCodec.INSTANCE);
    registry.add(Long.class, LongCodec.INSTANCE);
    for (JsonCodecs generated : ServiceLoader.load(JsonCodecs.class)) {
      generated.register(registry);
    }
    return codecs;
  }
}
