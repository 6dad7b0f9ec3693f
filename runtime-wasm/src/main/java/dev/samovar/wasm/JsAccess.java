package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.JsonValues;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.worker.Access;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** workerd's CloudflareAccessContext. */
final class JsAccess implements Access {

  private final JSObject access;

  JsAccess(JSObject access) {
    this.access = access;
  }

  @Override
  public String aud() {
    return aud(access);
  }

  @Override
  public <T> Optional<T> identity(JsonType<T> type) {
    byte[] json = JsonValues.fromJs(identity());
    return json.length == 0 ? Optional.empty() : Optional.of(Json.read(json, type));
  }

  private JSObject identity() {
    try {
      return Promises.await(identity(access));
    } catch (RuntimeException e) {
      throw JsErrors.of(e);
    }
  }

  @JSBody(params = "access", script = "return access.aud;")
  private static native String aud(JSObject access);

  /** What comes by a call of another worker has the prototype of that one's. */
  @JSBody(
      params = "access",
      script =
          "return access.getIdentity().then(function(identity) {"
              + "  return identity === undefined || identity === null ? undefined"
              + "    : JSON.parse(JSON.stringify(identity)); });")
  private static native JSObject identity(JSObject access);
}
