package dev.samovar.ai;

import dev.samovar.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a model is run.
 *
 * @param gateway the AI Gateway to go through
 * @param tags at most 5, to group calls by on the dashboard
 * @param extraHeaders for the model's provider
 */
public record AiOptions(
    Optional<AiGateway> gateway, List<String> tags, Map<String, String> extraHeaders) {

  public AiOptions {
    tags = List.copyOf(tags);
    extraHeaders = Map.copyOf(extraHeaders);
    if (tags.size() > 5) {
      throw new AiException("A call has at most 5 tags, this one has " + tags.size());
    }
  }

  public static AiOptions none() {
    return new AiOptions(Optional.empty(), List.of(), Map.of());
  }

  public static AiOptions gateway(AiGateway gateway) {
    return new AiOptions(Optional.of(gateway), List.of(), Map.of());
  }

  public AiOptions withTags(String... tags) {
    return new AiOptions(gateway, List.of(tags), extraHeaders);
  }

  public AiOptions withExtraHeaders(Map<String, String> headers) {
    return new AiOptions(gateway, tags, headers);
  }

  /** As the binding takes it; what is not said is left out. */
  byte[] toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    gateway.ifPresent(each -> json.put("gateway", each.toMap()));
    if (!tags.isEmpty()) {
      json.put("tags", tags);
    }
    if (!extraHeaders.isEmpty()) {
      json.put("extraHeaders", extraHeaders);
    }
    return Json.write(json);
  }
}
