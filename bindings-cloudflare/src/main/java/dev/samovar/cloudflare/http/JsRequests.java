package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsHeaders;
import dev.samovar.http.Request;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Requests to other services; a body that is a platform's stream is handed on as it is. */
public final class JsRequests {

  private JsRequests() {}

  /** The body that {@link #toJs} sends with it: GET and HEAD send no body. */
  public static SentBody body(Request request) {
    return mayHaveBody(request.method()) ? SentBody.of(request.body()) : SentBody.empty();
  }

  /** A redirect that answers it is not followed. */
  public static JSObject toJs(Request request, SentBody body) {
    return request(
        request.source().url(),
        request.method(),
        JsHeaderFields.toJs(request.headers()),
        body.content(),
        JsIncoming.cfOf(request.source()));
  }

  private static boolean mayHaveBody(String method) {
    return !method.equals("GET") && !method.equals("HEAD");
  }

  @JSBody(
      params = {"url", "method", "headers", "body", "cf"},
      script =
          "var init = {method: method, headers: headers, body: body, redirect: 'manual'};"
              + "if (cf !== null) init.cf = cf;"
              + "return new Request(url, init);")
  private static native JSObject request(
      String url, String method, JsHeaders headers, @Nullable JSObject body, @Nullable JSObject cf);
}
