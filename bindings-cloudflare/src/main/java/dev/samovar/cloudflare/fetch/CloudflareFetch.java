package dev.samovar.cloudflare.fetch;

import dev.samovar.cloudflare.http.JsHeaderFields;
import dev.samovar.cloudflare.http.JsIncoming;
import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.cloudflare.http.SentBody;
import dev.samovar.cloudflare.http.jso.JsRequestInit;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.http.Response;
import dev.samovar.http.client.FetchException;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.http.client.Redirect;
import dev.samovar.spi.FetchCall;
import dev.samovar.spi.FetchDriver;
import dev.samovar.worker.PlatformException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** The platform's fetch: the global one, or that of a binding. */
public final class CloudflareFetch implements FetchDriver {

  private final @Nullable JSObject fetcher;

  /** The world. */
  public CloudflareFetch() {
    this.fetcher = null;
  }

  /** What a binding answers. */
  public CloudflareFetch(JSObject fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public FetchCall start(FetchRequest request) {
    SentBody body = SentBody.of(request.body());
    JSObject promise;
    try {
      promise = fetch(fetcher, request.url(), init(request, body.content()));
    } catch (RuntimeException e) {
      throw failure(request, body, e);
    }
    return () -> await(request, body, promise);
  }

  private static Response await(FetchRequest request, SentBody body, JSObject promise) {
    JSObject answer;
    try {
      answer = Promises.await(promise);
    } catch (RuntimeException e) {
      throw failure(request, body, e);
    }
    // The server may have answered a request whose body broke off.
    body.throwIfFailed();
    return JsResponses.fromJs(answer);
  }

  private static RuntimeException failure(
      FetchRequest request, SentBody body, RuntimeException thrown) {
    RuntimeException known = JsErrors.of(thrown);
    if (known instanceof PlatformException refusal) {
      body.throwIfFailed(refusal);
    }
    return known instanceof PlatformException platform
        ? new FetchException(
            platform.name(),
            platform.getMessage() + " [" + request.method() + " " + withoutQuery(request) + "]",
            platform)
        : known;
  }

  /** A query may carry secrets, which do not belong in a log. */
  private static String withoutQuery(FetchRequest request) {
    int query = request.url().indexOf('?');
    return query < 0 ? request.url() : request.url().substring(0, query);
  }

  private static JsRequestInit init(FetchRequest request, @Nullable JSObject body) {
    JsRequestInit init = JSObjects.create();
    init.setMethod(request.method());
    init.setRedirect(request.redirect() == Redirect.FOLLOW ? "follow" : "manual");
    if (!request.headers().isEmpty()) {
      init.setHeaders(JsHeaderFields.toJs(request.headers()));
    }
    if (body != null) {
      init.setBody(body);
    }
    JSObject cf = JsIncoming.cfOf(request.incoming());
    if (cf != null) {
      init.setCf(cf);
    }
    JSObject signal = AbortSignals.of(request);
    if (signal != null) {
      init.setSignal(signal);
    }
    return init;
  }

  /** Who never waits for the answer gets no complaint about it. */
  @JSBody(
      params = {"fetcher", "url", "init"},
      script =
          "var promise = Promise.resolve(fetcher === null ? fetch(url, init) : fetcher.fetch(url, init));"
              + "promise.then(null, function() {}); return promise;")
  private static native JSObject fetch(@Nullable JSObject fetcher, String url, JsRequestInit init);
}
