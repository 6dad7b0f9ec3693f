package dev.samovar.spi;

import dev.samovar.http.Headers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object whose fields may be missing, null, or of a kind that a later platform gives. */
record TraceFields(Map<?, ?> map) {

  static TraceFields of(@Nullable Object value) {
    return new TraceFields(value instanceof Map<?, ?> map ? map : Map.of());
  }

  boolean has(String name) {
    return map.get(name) != null;
  }

  @Nullable Object get(String name) {
    return map.get(name);
  }

  Optional<String> text(String name) {
    return map.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  Optional<Double> number(String name) {
    return map.get(name) instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  Optional<Integer> integer(String name) {
    return number(name).map(Double::intValue);
  }

  boolean isTrue(String name) {
    return Boolean.TRUE.equals(map.get(name));
  }

  /** Milliseconds since 1970. */
  Optional<Instant> instant(String name) {
    return number(name).map(millis -> Instant.ofEpochMilli(millis.longValue()));
  }

  Instant time(String name) {
    return instant(name).orElse(Instant.EPOCH);
  }

  Optional<TraceFields> fields(String name) {
    return map.get(name) instanceof Map<?, ?> fields
        ? Optional.of(new TraceFields(fields))
        : Optional.empty();
  }

  List<TraceFields> all(String name) {
    return list(name).stream().map(TraceFields::of).toList();
  }

  List<String> texts(String name) {
    return list(name).stream().map(String::valueOf).toList();
  }

  /** The message of a log: what the console was given. */
  List<Object> values() {
    Object message = map.get("message");
    List<?> values = message instanceof List<?> list ? list : Collections.singletonList(message);
    return Collections.unmodifiableList(new ArrayList<>(values));
  }

  Headers headers() {
    List<String> namesAndValues = new ArrayList<>();
    map.forEach(
        (name, value) -> {
          namesAndValues.add(String.valueOf(name));
          namesAndValues.add(String.valueOf(value));
        });
    return Headers.received(namesAndValues.toArray(String[]::new));
  }

  private List<?> list(String name) {
    return map.get(name) instanceof List<?> list ? list : List.of();
  }
}
