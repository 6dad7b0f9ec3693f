package dev.samovar.jvm.ai;

import dev.samovar.ai.AiException;
import dev.samovar.http.Body;
import dev.samovar.json.Json;
import dev.samovar.spi.AiResult;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One answer of a model. */
record Recording(Map<String, Object> members) {

  boolean isFor(String model, Object inputs) {
    return model.equals(members.get("model")) && Objects.equals(inputs, members.get("inputs"));
  }

  AiResult result() {
    if (members.get("error") instanceof String error) {
      String message = "Workers AI could not run " + members.get("model") + ": " + error;
      throw new AiException(message, new IllegalStateException(error));
    }
    if (members.get("base64") instanceof String base64) {
      return new AiResult(null, Body.of(Base64.getDecoder().decode(base64)));
    }
    if (members.get("events") instanceof List<?> events) {
      return new AiResult(null, Body.of(eventStream(events)));
    }
    return new AiResult(Json.write(members.get("output")), null);
  }

  private static String eventStream(List<?> events) {
    StringBuilder text = new StringBuilder();
    for (Object event : events) {
      text.append("data: ").append(Json.writeText(event)).append("\n\n");
    }
    return text.append("data: [DONE]\n\n").toString();
  }
}
