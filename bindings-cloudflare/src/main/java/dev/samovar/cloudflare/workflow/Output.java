package dev.samovar.cloudflare.workflow;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsonValues;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What a run gives, until somebody asks for the instance's status. The platform makes texts of the
 * BigInts in it, so JSON that would have some is kept as its text.
 */
final class Output {

  private Output() {}

  static @Nullable JSObject toJs(byte[] json) {
    JSObject kept = json.length == 0 ? null : kept(Bytes.toJs(json));
    return kept == null ? JsonValues.toJs(json) : kept;
  }

  /** No bytes for none. */
  static byte[] fromJs(JSObject status) {
    JSObject kept = keptBytes(status);
    return kept == null ? JsonValues.fromJs(output(status)) : Bytes.fromJs(kept);
  }

  @JSBody(
      params = "bytes",
      script =
          "var text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);"
              + "return /\\d{16}/.test(text) ? {'samovar:json': text} : null;")
  private static native @Nullable JSObject kept(JSObject bytes);

  @JSBody(
      params = "status",
      script =
          "var text = status.output && status.output['samovar:json'];"
              + "return typeof text === 'string' ? new TextEncoder().encode(text) : null;")
  private static native @Nullable JSObject keptBytes(JSObject status);

  /** What is null has given nothing, too. */
  @JSBody(params = "status", script = "return status.output === null ? undefined : status.output;")
  private static native @Nullable JSObject output(JSObject status);
}
