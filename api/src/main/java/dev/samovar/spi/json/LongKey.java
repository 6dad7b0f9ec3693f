package dev.samovar.spi.json;

import dev.samovar.spi.Numbers;
import org.jspecify.annotations.Nullable;

/** Whole numbers of 64 bits, as {@link Long#toString(long)} writes them. */
public final class LongKey implements JsonKey<Long> {

  public static final LongKey INSTANCE = new LongKey();

  private LongKey() {}

  @Override
  public @Nullable Long read(String name) {
    try {
      long value = Numbers.parseLong(name);
      return Long.toString(value).equals(name) ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public String write(Long key) {
    return key.toString();
  }

  @Override
  public String expected() {
    return "a whole number";
  }
}
