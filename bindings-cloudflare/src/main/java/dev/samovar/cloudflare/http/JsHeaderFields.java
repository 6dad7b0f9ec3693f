package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsHeaders;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Header fields over the border in one text: name, line feed, value, line feed. No field may hold a
 * line feed.
 */
public final class JsHeaderFields {

  /** Most answers have one of a few objects, such as that of JSON, again and again. */
  private static final Headers[] LAST_GIVEN = new Headers[8];

  private static final JSObject[] LAST_MADE = new JSObject[LAST_GIVEN.length];
  private static int next;

  private JsHeaderFields() {}

  /** All fields as the platform has them; each Set-Cookie is one of its own. */
  public static Headers fromJs(JsHeaders headers) {
    String text = text(headers);
    String[] fields = new String[lines(text)];
    int at = 0;
    for (int i = 0; i < fields.length; i++) {
      int end = text.indexOf('\n', at);
      fields[i] = text.substring(at, end);
      at = end + 1;
    }
    return Headers.received(fields);
  }

  /**
   * What {@code new Response} and {@code new Request} take: a plain object where no name occurs
   * twice, which costs half of {@code Headers}; else those. Not to be changed.
   */
  public static JSObject toInit(Headers headers) {
    for (int i = 0; i < LAST_GIVEN.length; i++) {
      if (LAST_GIVEN[i] == headers) {
        return LAST_MADE[i];
      }
    }
    JSObject init = init(text(headers));
    LAST_GIVEN[next] = headers;
    LAST_MADE[next] = init;
    next = (next + 1) % LAST_GIVEN.length;
    return init;
  }

  public static JsHeaders toJs(Headers headers) {
    return headers(text(headers));
  }

  private static String text(Headers headers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < headers.size(); i++) {
      text.append(headers.name(i)).append('\n').append(headers.value(i)).append('\n');
    }
    return text.toString();
  }

  /** The length that the fields say; {@link Body#UNKNOWN_LENGTH} if they say none. */
  public static long contentLength(JsHeaders headers) {
    return (long) length(headers);
  }

  /** The value of a field; null if there is none, or none can have this name. */
  @JSBody(
      params = {"headers", "name"},
      script = "try { return headers.get(name); } catch (e) { return null; }")
  public static native @Nullable String first(JsHeaders headers, String name);

  private static int lines(String text) {
    int count = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      count++;
    }
    return count;
  }

  @JSBody(
      params = "headers",
      script =
          "var text = ''; headers.forEach(function(value, name) { text += name + '\\n' + value + '\\n'; }); return text;")
  private static native String text(JsHeaders headers);

  @JSBody(
      params = "text",
      script =
          "var lines = text.split('\\n'); var fields = Object.create(null); var headers = null;"
              + "for (var i = 0; i + 1 < lines.length; i += 2) {"
              + "  if (fields[lines[i]] !== undefined) { headers = new Headers(); break; }"
              + "  fields[lines[i]] = lines[i + 1];"
              + "}"
              + "if (headers === null) return fields;"
              + "for (var j = 0; j + 1 < lines.length; j += 2) headers.append(lines[j], lines[j + 1]);"
              + "return headers;")
  private static native JSObject init(String text);

  @JSBody(
      params = "text",
      script =
          "var headers = new Headers(); var lines = text.split('\\n');"
              + "for (var i = 0; i + 1 < lines.length; i += 2) headers.append(lines[i], lines[i + 1]); return headers;")
  private static native JsHeaders headers(String text);

  @JSBody(
      params = "headers",
      script =
          "var length = headers.get('content-length'); return length === null ? -1 : Number(length);")
  private static native double length(JsHeaders headers);
}
