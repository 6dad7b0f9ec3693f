package dev.samovar.spi;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import dev.samovar.worker.BindingException;

/** What a caller's configuration says, read into a type. */
public final class Props {

  private Props() {}

  public static <T> T read(byte[] json, JsonType<T> type) {
    try {
      return Json.read(json, type);
    } catch (JsonException | ValidationException e) {
      throw new BindingException(
          "The props of this call are not as the code wants them: "
              + e.getMessage()
              + ". Correct props under the caller's [[services]].");
    }
  }
}
