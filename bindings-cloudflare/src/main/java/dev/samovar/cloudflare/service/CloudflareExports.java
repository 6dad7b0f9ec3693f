package dev.samovar.cloudflare.service;

import dev.samovar.cloudflare.durable.CloudflareObjects;
import dev.samovar.cloudflare.fetch.CloudflareFetch;
import dev.samovar.cloudflare.interop.JsonValues;
import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.http.client.Service;
import dev.samovar.json.Json;
import dev.samovar.worker.BindingException;
import dev.samovar.worker.Exports;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** ctx.exports. */
public final class CloudflareExports implements Exports {

  private final JSObject exports;

  private CloudflareExports(JSObject exports) {
    this.exports = exports;
  }

  /**
   * @param context that of an event
   */
  public static Exports of(JSObject context) {
    JSObject exports = exports(context);
    if (exports == null) {
      throw new BindingException(
          "ctx.exports is not there. It needs compatibility date 2025-11-17 or later, or the flag"
              + " enable_ctx_exports.");
    }
    return new CloudflareExports(exports);
  }

  @Override
  public Service entrypoint(String name) {
    return service(found(name));
  }

  @Override
  public Service entrypoint(String name, Object props) {
    return service(withProps(found(name), JsonValues.toJs(Json.write(props))));
  }

  @Override
  public DurableObjectNamespace durableObjects(String name) {
    return CloudflareObjects.namespace(found(name));
  }

  private static Service service(JSObject stub) {
    return new Service(new CloudflareFetch(stub), new CloudflareRpc(stub));
  }

  private JSObject found(String name) {
    JSObject found = export(exports, name);
    if (found == null) {
      throw new BindingException(
          "The worker does not export '" + name + "'. It exports " + names(exports) + ".");
    }
    return found;
  }

  @JSBody(
      params = "context",
      script = "return context.exports === undefined ? null : context.exports;")
  private static native @Nullable JSObject exports(JSObject context);

  @JSBody(
      params = {"exports", "name"},
      script = "return Object.hasOwn(exports, name) ? exports[name] : null;")
  private static native @Nullable JSObject export(JSObject exports, String name);

  @JSBody(params = "exports", script = "return Object.keys(exports).join(', ');")
  private static native String names(JSObject exports);

  @JSBody(
      params = {"stub", "props"},
      script = "return stub({props: props});")
  private static native JSObject withProps(JSObject stub, @Nullable JSObject props);
}
