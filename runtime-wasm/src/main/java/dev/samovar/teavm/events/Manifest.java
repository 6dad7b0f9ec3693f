package dev.samovar.teavm.events;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.teavm.parsing.resource.Resource;
import org.teavm.parsing.resource.ResourceProvider;

/** What the processor has written about the project. */
record Manifest(Set<String> events) {

  private static final String PATH = "META-INF/samovar/manifest.json";

  /** A program without a manifest is no worker (a test's, say): it is linked whole. */
  static Manifest read(ResourceProvider resources) {
    Resource resource = resources.getResource(PATH);
    return resource == null ? new Manifest(Set.of()) : of(bytes(resource));
  }

  boolean isUnused(String event) {
    return !events.isEmpty() && !events.contains(event);
  }

  private static Manifest of(byte[] json) {
    Map<String, Object> manifest = Json.read(json, JsonType.map(JsonType.any()));
    List<?> events = (List<?>) manifest.getOrDefault("events", List.of());
    return new Manifest(
        events.stream()
            .map(event -> (String) ((Map<?, ?>) event).get("event"))
            .collect(Collectors.toSet()));
  }

  private static byte[] bytes(Resource resource) {
    try (InputStream in = resource.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + PATH, e);
    }
  }
}
