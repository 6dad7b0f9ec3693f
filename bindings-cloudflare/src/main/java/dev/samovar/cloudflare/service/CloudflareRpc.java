package dev.samovar.cloudflare.service;

import dev.samovar.cloudflare.http.SentBody;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.interop.TypedError;
import dev.samovar.cloudflare.socket.CloudflareSocket;
import dev.samovar.service.ServiceException;
import dev.samovar.socket.TcpSocketOptions;
import dev.samovar.spi.RpcDriver;
import dev.samovar.spi.RpcValue;
import dev.samovar.spi.TcpDriver;
import dev.samovar.worker.PlatformException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The methods of another worker, by a service binding or what else stands for one. */
public final class CloudflareRpc implements RpcDriver {

  private final JSObject service;

  public CloudflareRpc(JSObject service) {
    this.service = service;
  }

  @Override
  public RpcValue call(String method, List<RpcValue> arguments) {
    List<SentBody> bodies = new ArrayList<>();
    JSObject values = RpcValues.toJs(arguments, bodies::add);
    return RpcValues.fromJs(await(method, values, bodies), "The result of " + method + "()");
  }

  @Override
  public TcpDriver connect(String host, int port, TcpSocketOptions options) {
    return CloudflareSocket.connect(service, host, port, options);
  }

  private @Nullable JSObject await(String method, JSObject arguments, List<SentBody> bodies) {
    try {
      return Promises.await(call(service, method, arguments));
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (!(known instanceof PlatformException platform)) {
        throw known;
      }
      bodies.forEach(body -> body.throwIfFailed(platform));
      TypedError told = TypedError.of(platform);
      throw new ServiceException(told.typeName(), told.message(), platform.isRemote(), platform);
    }
  }

  /**
   * What is thrown at once, for a parameter, is a rejection too; a stub has no apply of its own.
   */
  @JSBody(
      params = {"service", "method", "values"},
      script =
          "try { return Promise.resolve(Reflect.apply(service[method], service, values)); }"
              + " catch (error) { return Promise.reject(error); }")
  private static native JSObject call(JSObject service, String method, JSObject values);
}
