package dev.samovar.jvm.ai;

import dev.samovar.ai.Ai;
import dev.samovar.ai.AiException;
import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.spi.AiDriver;
import dev.samovar.spi.AiResult;
import dev.samovar.validation.ValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Models whose answers were written down: a file with a JSON array of objects, each with a {@code
 * model}, its {@code inputs}, and one of
 *
 * <ul>
 *   <li>{@code output}: the JSON that it gives
 *   <li>{@code events}: the pieces of a streamed answer
 *   <li>{@code base64}: the bytes that it gives
 *   <li>{@code error}: the text of an error, such as {@code 5007: No such model}
 * </ul>
 */
public final class RecordedAi implements AiDriver {
  private final String file;
  private final List<Recording> recordings;

  private RecordedAi(String file, List<Recording> recordings) {
    this.file = file;
    this.recordings = recordings;
  }

  /**
   * @param file that there may not be yet: then nothing is recorded
   * @throws AiException if it is something else
   */
  public static Ai file(Path file) {
    return new Ai(new RecordedAi(file.toString(), read(file)));
  }

  @Override
  public AiResult run(String model, byte[] inputs, byte[] options, boolean streaming) {
    Object asked = Json.read(inputs, JsonType.any());
    return recordings.stream()
        .filter(each -> each.isFor(model, asked))
        .findFirst()
        .orElseThrow(() -> missing(model, asked, streaming))
        .result();
  }

  /** None of it went through a gateway. */
  @Override
  public @Nullable String gatewayLogId() {
    return null;
  }

  private AiException missing(String model, Object inputs, boolean streaming) {
    Map<String, Object> toAdd = new LinkedHashMap<>();
    toAdd.put("model", model);
    toAdd.put("inputs", inputs);
    toAdd.put(streaming ? "events" : "output", streaming ? List.of() : Map.of());
    return new AiException(
        "There is no recorded answer for this input. Add one to "
            + file
            + ": "
            + Json.writeText(toAdd));
  }

  private static List<Recording> read(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      JsonType<List<Map<String, Object>>> type = JsonType.list(JsonType.map(JsonType.any()));
      return Json.read(Files.readAllBytes(file), type).stream().map(Recording::new).toList();
    } catch (IOException | JsonException | ValidationException e) {
      throw new AiException(file + " is no file of recorded answers: " + e.getMessage(), e);
    }
  }
}
