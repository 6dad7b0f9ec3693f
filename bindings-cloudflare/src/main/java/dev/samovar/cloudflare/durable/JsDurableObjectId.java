package dev.samovar.cloudflare.durable;

import dev.samovar.durable.DurableObjectId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** An id as the platform has it. */
final class JsDurableObjectId implements DurableObjectId {

  private final JSObject id;

  JsDurableObjectId(JSObject id) {
    this.id = id;
  }

  JSObject js() {
    return id;
  }

  @Override
  public Optional<String> name() {
    return Optional.ofNullable(name(id));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsDurableObjectId same && toString().equals(same.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return text(id);
  }

  @JSBody(params = "id", script = "return id.name === undefined ? null : id.name;")
  private static native @Nullable String name(JSObject id);

  @JSBody(params = "id", script = "return id.toString();")
  private static native String text(JSObject id);
}
