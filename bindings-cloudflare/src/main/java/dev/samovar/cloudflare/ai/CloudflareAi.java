package dev.samovar.cloudflare.ai;

import dev.samovar.ai.Ai;
import dev.samovar.ai.AiException;
import dev.samovar.cloudflare.ai.jso.JsAi;
import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsonValues;
import dev.samovar.http.Body;
import dev.samovar.spi.AiDriver;
import dev.samovar.spi.AiResult;
import dev.samovar.worker.PlatformException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Workers AI as env has it. */
public final class CloudflareAi implements AiDriver {
  private final JsAi ai;

  private CloudflareAi(JsAi ai) {
    this.ai = ai;
  }

  /** The models of a binding. */
  public static Ai models(JSObject binding) {
    return new Ai(new CloudflareAi((JsAi) binding));
  }

  @Override
  public AiResult run(String model, byte[] inputs, byte[] options, boolean streaming) {
    JSObject given = JsonValues.toJs(inputs);
    if (streaming) {
      stream(given);
    }
    JSObject result = await(model, given, JsonValues.toJs(options));
    return isStream(result)
        ? new AiResult(null, new JsBody((JsReadableStream) result, Body.UNKNOWN_LENGTH))
        : new AiResult(JsonValues.fromJs(result), null);
  }

  @Override
  public @Nullable String gatewayLogId() {
    return logId(ai);
  }

  private @Nullable JSObject await(String model, JSObject inputs, JSObject options) {
    try {
      return Promises.await(ai.run(model, inputs, options));
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        throw new AiException(
            "Workers AI could not run " + model + ": " + platform.getMessage(), platform);
      }
      throw known;
    }
  }

  @JSBody(params = "inputs", script = "inputs.stream = true;")
  private static native void stream(JSObject inputs);

  @JSBody(params = "value", script = "return value instanceof ReadableStream;")
  private static native boolean isStream(@Nullable JSObject value);

  @JSBody(
      params = "ai",
      script = "return typeof ai.aiGatewayLogId === 'string' ? ai.aiGatewayLogId : null;")
  private static native @Nullable String logId(JSObject ai);
}
