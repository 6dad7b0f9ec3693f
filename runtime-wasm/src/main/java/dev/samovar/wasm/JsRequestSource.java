package dev.samovar.wasm;

import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.http.JsHeaderFields;
import dev.samovar.cloudflare.http.JsIncoming;
import dev.samovar.cloudflare.http.jso.JsRequest;
import dev.samovar.cloudflare.interop.RequestHead;
import dev.samovar.http.AbortSignal;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What workerd knows of a request, each part fetched when it is asked for. */
final class JsRequestSource implements JsIncoming {

  private final JsRequest request;
  private final AbortSignal signal;
  private boolean isAsked;
  private @Nullable RequestHead head;

  JsRequestSource(JsRequest request, AbortSignal signal) {
    this.request = request;
    this.signal = signal;
  }

  @Override
  public AbortSignal signal() {
    return signal;
  }

  @Override
  public String method() {
    RequestHead known = head();
    return known == null ? request.getMethod() : known.method();
  }

  @Override
  public String url() {
    RequestHead known = head();
    return known == null ? request.getUrl() : known.url();
  }

  private @Nullable RequestHead head() {
    if (!isAsked) {
      isAsked = true;
      head = RequestHead.of(request);
    }
    return head;
  }

  @Override
  public Headers headers() {
    return JsHeaderFields.fromJs(request.getHeaders());
  }

  @Override
  public Optional<String> header(Request asking, String name) {
    return Optional.ofNullable(JsHeaderFields.first(request.getHeaders(), name));
  }

  /** To ask for its stream only to see whether there is one costs more than to read a short one. */
  @Override
  public Body body() {
    long length = JsHeaderFields.contentLength(request.getHeaders());
    return length > 0 || request.getBody() != null ? new JsBody(request, length) : Body.empty();
  }

  @Override
  public Optional<String> cf() {
    return Optional.ofNullable(json(request));
  }

  @Override
  public Optional<String> cf(String property) {
    return Optional.ofNullable(text(request, property));
  }

  @Override
  public @Nullable JSObject jsCf() {
    return object(request);
  }

  @JSBody(params = "request", script = "return request.cf || null;")
  private static native @Nullable JSObject object(JsRequest request);

  @JSBody(params = "request", script = "return request.cf ? JSON.stringify(request.cf) : null;")
  private static native @Nullable String json(JsRequest request);

  @JSBody(
      params = {"request", "property"},
      script =
          "var value = request.cf ? request.cf[property] : undefined;"
              + "return value === undefined || value === null ? null"
              + " : typeof value === 'object' ? JSON.stringify(value) : String(value);")
  private static native @Nullable String text(JsRequest request, String property);
}
