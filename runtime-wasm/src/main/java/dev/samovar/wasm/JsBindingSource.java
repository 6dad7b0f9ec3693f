package dev.samovar.wasm;

import dev.samovar.d1.D1Database;
import dev.samovar.json.JsonType;
import dev.samovar.kv.KvNamespace;
import dev.samovar.r2.R2Bucket;
import dev.samovar.spi.BindingSource;
import dev.samovar.worker.BindingException;
import dev.samovar.worker.Secret;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** One event's env. */
final class JsBindingSource implements BindingSource {

  private final JSObject env;

  JsBindingSource(JSObject env) {
    this.env = env;
  }

  @Override
  public boolean has(String name) {
    return has(env, name);
  }

  @Override
  public D1Database d1(String name) {
    throw unknown(name);
  }

  @Override
  public KvNamespace kv(String name) {
    throw unknown(name);
  }

  @Override
  public R2Bucket r2(String name) {
    throw unknown(name);
  }

  @Override
  public String variable(String name) {
    String text = text(env, name);
    if (text == null) {
      throw new BindingException(
          "The variable '"
              + name
              + "' is not in env, or is no text. Add "
              + name
              + " under [vars] in wrangler.toml.");
    }
    return text;
  }

  @Override
  public <T> T variable(String name, JsonType<T> type) {
    throw unknown(name);
  }

  @Override
  public Secret secret(String name) {
    String text = text(env, name);
    if (text == null) {
      throw new BindingException(
          "The secret '" + name + "' is not in env. Set it with: wrangler secret put " + name);
    }
    return new Secret(name, text);
  }

  private static BindingException unknown(String name) {
    return new BindingException(
        "The binding '" + name + "' is of a kind that this runtime does not have");
  }

  @JSBody(
      params = {"env", "name"},
      script = "return env[name] !== undefined && env[name] !== null;")
  private static native boolean has(JSObject env, String name);

  @JSBody(
      params = {"env", "name"},
      script =
          "var value = env[name]; return typeof value === 'string' ? value"
              + " : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;")
  private static native @Nullable String text(JSObject env, String name);
}
