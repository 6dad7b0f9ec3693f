package dev.samovar.ai;

import dev.samovar.http.Body;
import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.spi.AiDriver;
import dev.samovar.spi.AiResult;
import dev.samovar.validation.ValidationException;
import java.util.Optional;

/**
 * Workers AI: models that run on Cloudflare, also while developing. On a JVM and in tests there are
 * recorded answers.
 *
 * <p>What a model takes and gives stands on its page; write it as records annotated {@code
 * CompiledJson}. Each method throws an {@link AiException} where the model, or the gateway before
 * it, refuses.
 *
 * @see <a href="https://developers.cloudflare.com/workers-ai/configuration/bindings/">Workers AI:
 *     bindings</a>
 */
public final class Ai {
  private final AiDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public Ai(AiDriver driver) {
    this.driver = driver;
  }

  /**
   * Run a model and read its answer.
   *
   * @param model {@code @cf/meta/llama-3.3-70b-instruct-fp8-fast}, …
   * @param inputs a record or a map, written as JSON
   * @param output what the model's JSON is read into; {@code String} for a text
   */
  public <T> T run(String model, Object inputs, Class<T> output) {
    return run(model, inputs, output, AiOptions.none());
  }

  /** As {@link #run(String, Object, Class)}, through a gateway for instance. */
  public <T> T run(String model, Object inputs, Class<T> output, AiOptions options) {
    byte[] json = run(model, inputs, options, false).json();
    if (json == null) {
      throw new AiException(model + " gave a stream, not JSON. Call runBytes or runStreaming.");
    }
    try {
      return Json.read(json, output);
    } catch (JsonException | ValidationException e) {
      throw new AiException(
          "The answer of " + model + " is no " + output.getSimpleName() + ": " + e.getMessage(), e);
    }
  }

  /** Run a model whose answer is bytes: an image, speech. They are a stream, to be handed on. */
  public Body runBytes(String model, Object inputs, AiOptions options) {
    return stream(model, run(model, inputs, options, false));
  }

  /** Run a model that answers piece by piece; {@code stream} is set in its inputs. */
  public AiStream runStreaming(String model, Object inputs, AiOptions options) {
    return new AiStream(stream(model, run(model, inputs, options, true)));
  }

  /** What AI Gateway has logged the last call as; empty where it went through none. */
  public Optional<String> gatewayLogId() {
    return Optional.ofNullable(driver.gatewayLogId());
  }

  private AiResult run(String model, Object inputs, AiOptions options, boolean streaming) {
    return driver.run(model, Json.write(inputs), options.toJson(), streaming);
  }

  private static Body stream(String model, AiResult result) {
    Body stream = result.stream();
    if (stream == null) {
      throw new AiException(model + " gave JSON, not a stream. Call run.");
    }
    return stream;
  }
}
