package dev.samovar.jvm.durable;

import dev.samovar.durable.DurableObjectId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An id of {@link ObjectIds}. */
final class ObjectId implements DurableObjectId {

  private final String hexadecimal;
  private final @Nullable String name;

  ObjectId(String hexadecimal, @Nullable String name) {
    this.hexadecimal = hexadecimal;
    this.name = name;
  }

  @Override
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectId same && hexadecimal.equals(same.hexadecimal);
  }

  @Override
  public int hashCode() {
    return hexadecimal.hashCode();
  }

  @Override
  public String toString() {
    return hexadecimal;
  }
}
