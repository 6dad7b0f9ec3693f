package dev.samovar.spi.json;

import dev.samovar.spi.Numbers;
import org.jspecify.annotations.Nullable;

/** Whole numbers of 32 bits, as {@link Integer#toString(int)} writes them. */
public final class IntKey implements JsonKey<Integer> {

  public static final IntKey INSTANCE = new IntKey();

  private IntKey() {}

  @Override
  public @Nullable Integer read(String name) {
    try {
      int value = Numbers.parseInt(name);
      return Integer.toString(value).equals(name) ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public String write(Integer key) {
    return key.toString();
  }

  @Override
  public String expected() {
    return "a whole number";
  }
}
