package dev.samovar.spi.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs in lower case, as they are written. */
public final class UuidKey implements JsonKey<UUID> {

  public static final UuidKey INSTANCE = new UuidKey();

  private UuidKey() {}

  @Override
  public @Nullable UUID read(String name) {
    UUID value = UuidCodec.parse(name);
    return value != null && value.toString().equals(name) ? value : null;
  }

  @Override
  public String write(UUID key) {
    return key.toString();
  }

  @Override
  public String expected() {
    return "a UUID in lower case";
  }
}
