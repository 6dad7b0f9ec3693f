package dev.samovar.cloudflare.env;

import dev.samovar.worker.BindingException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What env has by a name, and errors that say what wrangler.toml lacks. */
final class EnvLookup {

  private final JSObject env;

  EnvLookup(JSObject env) {
    this.env = env;
  }

  boolean has(String name) {
    return has(env, name);
  }

  /** A number or boolean is its text; null where there is none, or something else. */
  @Nullable String text(String name) {
    return text(env, name);
  }

  /** Null where there is none. */
  @Nullable String json(String name) {
    return json(env, name);
  }

  /** What has an id; null where there is none. */
  @Nullable JSObject identified(String name) {
    return identified(env, name);
  }

  /**
   * @param method that only this kind of binding has
   * @param key where wrangler.toml has the binding's name
   */
  JSObject object(String name, String method, String kind, String key) {
    JSObject binding = binding(env, name, method);
    if (binding == null) {
      throw unfit(name, kind, key + " = " + quoted(name));
    }
    return binding;
  }

  static String quoted(String name) {
    return '"' + name + '"';
  }

  /**
   * @param section where wrangler.toml has it
   */
  BindingException unfit(String name, String kind, String section) {
    return new BindingException(
        has(env, name)
            ? "Binding '"
                + name
                + "' in env is not "
                + kind
                + ". Correct wrangler.toml: "
                + section
                + "."
            : "Binding '"
                + name
                + "' is not in env. Add "
                + section
                + " to wrangler.toml, or rename the method of the @Bindings interface.");
  }

  @JSBody(
      params = {"env", "name"},
      script = "return env[name] !== undefined && env[name] !== null;")
  private static native boolean has(JSObject env, String name);

  /** Null where there is none, or it has no such method. */
  @JSBody(
      params = {"env", "name", "method"},
      script =
          "var found = env[name];"
              + "return found && typeof found === 'object' && typeof found[method] === 'function' ? found : null;")
  private static native @Nullable JSObject binding(JSObject env, String name, String method);

  @JSBody(
      params = {"env", "name"},
      script =
          "var found = env[name]; return found && typeof found.id === 'string' ? found : null;")
  private static native @Nullable JSObject identified(JSObject env, String name);

  @JSBody(
      params = {"env", "name"},
      script =
          "var found = env[name]; return typeof found === 'string' ? found"
              + " : typeof found === 'number' || typeof found === 'boolean' ? String(found) : null;")
  private static native @Nullable String text(JSObject env, String name);

  @JSBody(
      params = {"env", "name"},
      script =
          "var found = env[name]; return found === undefined || found === null ? null : JSON.stringify(found);")
  private static native @Nullable String json(JSObject env, String name);
}
