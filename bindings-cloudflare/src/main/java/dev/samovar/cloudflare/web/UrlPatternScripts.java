package dev.samovar.cloudflare.web;

import dev.samovar.cloudflare.web.jso.JsURLPattern;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What an extern cannot say. */
final class UrlPatternScripts {

  private UrlPatternScripts() {}

  @JSBody(
      params = {"pattern", "baseUrl"},
      script =
          "return baseUrl === null ? new URLPattern(pattern) : new URLPattern(pattern, baseUrl);")
  static native JsURLPattern create(String pattern, @Nullable String baseUrl);

  @JSBody(params = "init", script = "return new URLPattern(init);")
  static native JsURLPattern create(JSObject init);

  @JSBody(script = "return {};")
  static native JSObject init();

  @JSBody(
      params = {"init", "name", "pattern"},
      script = "init[name] = pattern;")
  static native void put(JSObject init, String name, String pattern);

  /** Names and values by turns. */
  @JSBody(
      params = {"result", "part"},
      script =
          "var all = [];"
              + "Object.entries(result[part].groups).forEach(function(entry) {"
              + "  if (typeof entry[1] === 'string') { all.push(entry[0], entry[1]); }"
              + "});"
              + "return all;")
  static native JSObject groups(JSObject result, String part);

  @JSBody(
      params = {"array", "index"},
      script = "return array[index];")
  static native String text(JSObject array, int index);
}
