package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** Method and URL of a request, in one call over the border of the Wasm target. */
public final class RequestHead {

  /** As in samovar.js: a method that is not among them is 0. */
  private static final String[] METHODS = {
    "", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"
  };

  private final String method;
  private final String url;

  private RequestHead(String method, String url) {
    this.method = method;
    this.url = url;
  }

  /** Null where they have to be asked for one by one. */
  public static @Nullable RequestHead of(JSObject request) {
    return Target.isWasm() ? cross(request) : null;
  }

  private static @Nullable RequestHead cross(JSObject request) {
    int head = WasmHost.requestHead(request);
    int method = head % METHODS.length;
    return method <= 0
        ? null
        : new RequestHead(METHODS[method], WasmText.ofScratch(head / METHODS.length));
  }

  public String method() {
    return method;
  }

  public String url() {
    return url;
  }
}
