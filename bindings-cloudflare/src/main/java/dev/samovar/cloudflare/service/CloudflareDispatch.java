package dev.samovar.cloudflare.service;

import dev.samovar.cloudflare.fetch.CloudflareFetch;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.http.client.Service;
import dev.samovar.platform.DispatchOptions;
import dev.samovar.spi.DispatchDriver;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A dispatch namespace as env has it. */
public final class CloudflareDispatch implements DispatchDriver {

  private final JSObject namespace;

  public CloudflareDispatch(JSObject namespace) {
    this.namespace = namespace;
  }

  @Override
  public Service get(String name, DispatchOptions options) {
    JSObject outbound = JsArrays.create();
    options
        .outbound()
        .forEach(
            (key, value) -> {
              JsArrays.push(outbound, key);
              JsArrays.push(outbound, value);
            });
    try {
      JSObject worker = get(namespace, name, options.cpuMillis(), options.subrequests(), outbound);
      return new Service(new CloudflareFetch(worker), new CloudflareRpc(worker));
    } catch (RuntimeException e) {
      throw JsErrors.of(e);
    }
  }

  @JSBody(
      params = {"namespace", "worker", "millis", "requests", "list"},
      script =
          "var limits = {}, outbound = {};"
              + "if (millis > 0) limits.cpuMs = millis;"
              + "if (requests > 0) limits.subRequests = requests;"
              + "for (var place = 0; place < list.length; place += 2) outbound[list[place]] = list[place + 1];"
              + "var options = {};"
              + "if (millis > 0 || requests > 0) options.limits = limits;"
              + "if (list.length > 0) options.outbound = outbound;"
              + "return namespace.get(worker, {}, options);")
  private static native JSObject get(
      JSObject namespace, String worker, int millis, int requests, JSObject list);
}
