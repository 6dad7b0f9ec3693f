package dev.samovar.spi.json;

import org.jspecify.annotations.Nullable;

/** Names of an enum's constants. */
public final class EnumKey<E extends Enum<E>> implements JsonKey<E> {

  private final EnumCodec<E> constants;

  public EnumKey(E[] constants) {
    this(new EnumCodec<>(constants));
  }

  public EnumKey(EnumCodec<E> constants) {
    this.constants = constants;
  }

  @Override
  public @Nullable E read(String name) {
    return constants.find(name);
  }

  @Override
  public String write(E key) {
    return constants.name(key);
  }

  @Override
  public String expected() {
    return constants.expected();
  }
}
