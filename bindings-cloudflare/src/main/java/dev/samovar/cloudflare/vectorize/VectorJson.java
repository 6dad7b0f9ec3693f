package dev.samovar.cloudflare.vectorize;

import dev.samovar.cloudflare.packet.JsonValues;
import dev.samovar.json.Json;
import dev.samovar.vectorize.VectorizeIndexInfo;
import dev.samovar.vectorize.VectorizeMatch;
import dev.samovar.vectorize.VectorizeQuery;
import dev.samovar.vectorize.VectorizeVector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** Vectors and queries as Vectorize writes them. */
final class VectorJson {

  private VectorJson() {}

  static JSObject vectors(List<VectorizeVector> vectors) {
    List<Object> json = new ArrayList<>();
    for (VectorizeVector vector : vectors) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("id", vector.id());
      vector.namespace().ifPresent(name -> members.put("namespace", name));
      if (!vector.metadata().isEmpty()) {
        members.put("metadata", vector.metadata());
      }
      json.add(members);
    }
    JSObject given = JsonValues.toJs(Json.write(json));
    for (int i = 0; i < vectors.size(); i++) {
      VectorFloats.put(given, i, VectorFloats.toJs(vectors.get(i).values()));
    }
    return given;
  }

  static JSObject options(VectorizeQuery query) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("topK", query.topK());
    json.put("returnValues", query.returnValues());
    json.put("returnMetadata", query.returnMetadata().word());
    query.namespace().ifPresent(name -> json.put("namespace", name));
    if (!query.filter().conditions().isEmpty()) {
      json.put("filter", query.filter().conditions());
    }
    return JsonValues.toJs(Json.write(json));
  }

  static VectorizeIndexInfo info(Map<String, Object> json) {
    Object mutation = json.get("processedUpToMutation");
    return new VectorizeIndexInfo(
        ((Number) json.get("vectorCount")).longValue(),
        ((Number) json.get("dimensions")).intValue(),
        mutation == null ? "" : mutation.toString());
  }

  static List<VectorizeMatch> matches(Map<String, Object> json) {
    List<VectorizeMatch> matches = new ArrayList<>();
    for (Object each : (List<?>) json.get("matches")) {
      Map<?, ?> match = (Map<?, ?>) each;
      matches.add(
          new VectorizeMatch(
              (String) match.get("id"),
              ((Number) match.get("score")).doubleValue(),
              values(match.get("values")),
              Optional.ofNullable((String) match.get("namespace")),
              metadata(match.get("metadata"))));
    }
    return matches;
  }

  static VectorizeVector vector(Map<String, Object> json) {
    return new VectorizeVector(
        (String) json.get("id"),
        values(json.get("values")),
        Optional.ofNullable((String) json.get("namespace")),
        metadata(json.get("metadata")));
  }

  private static float @Nullable [] values(@Nullable Object json) {
    if (!(json instanceof List<?> numbers)) {
      return null;
    }
    float[] values = new float[numbers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = ((Number) numbers.get(i)).floatValue();
    }
    return values;
  }

  @SuppressWarnings("unchecked") // The names of a JSON object are texts.
  private static Map<String, Object> metadata(@Nullable Object json) {
    return json instanceof Map<?, ?> members ? (Map<String, Object>) members : Map.of();
  }
}
