package dev.samovar.http.client;

import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.socket.TcpSocket;
import dev.samovar.socket.TcpSocketOptions;
import dev.samovar.spi.FetchDriver;
import dev.samovar.spi.Retries;
import dev.samovar.spi.RpcDriver;
import dev.samovar.spi.RpcValue;
import dev.samovar.websocket.WebSocket;
import java.util.List;

/**
 * Another worker, called without a network between: a binding of {@code [[services]]}.
 *
 * <p>The URL's host is what the other worker sees, and decides nothing.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/bindings/service-bindings/http/">Workers:
 *     service bindings over HTTP</a>
 */
public final class Service {
  private final FetchDriver driver;
  private final RpcDriver rpc;

  /** For runtimes; a handler gets it from its env. */
  public Service(FetchDriver driver, RpcDriver rpc) {
    this.driver = driver;
    this.rpc = rpc;
  }

  /**
   * Ask it, and wait for its answer.
   *
   * @throws FetchException if there is none: the other worker threw
   */
  public Response fetch(FetchRequest request) {
    return start(request).await();
  }

  /** Hand on what came in. */
  public Response fetch(Request request) {
    return fetch(FetchRequest.from(request));
  }

  /** GET a URL of it. */
  public Response fetch(String url) {
    return fetch(FetchRequest.get(url));
  }

  /**
   * Open a WebSocket to it.
   *
   * @throws dev.samovar.websocket.WebSocketException if it answers something else
   */
  public WebSocket webSocket(String url) {
    return fetch(FetchRequest.webSocket(url)).webSocket();
  }

  /**
   * Begin a connection to it, which its {@code connect} handler takes: bytes in both directions,
   * without TLS.
   *
   * @param host what the other worker sees, as the port; both decide nothing
   * @throws dev.samovar.socket.TcpSocketException if the platform refuses to try, and on a JVM
   * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/">Workers: TCP
   *     sockets</a>
   */
  public TcpSocket connect(String host, int port) {
    TcpSocketOptions options = TcpSocketOptions.none();
    return new TcpSocket(rpc.connect(host, port, options), options.secureTransport());
  }

  /** Ask it, and go on. */
  public PendingFetch start(FetchRequest request) {
    return new PendingFetch(driver.start(request));
  }

  /**
   * For generated code: call a method; an interface annotated {@link
   * dev.samovar.service.ServiceApi} does so for you.
   *
   * @throws dev.samovar.service.ServiceException if there is no result
   */
  public RpcValue call(String method, List<RpcValue> arguments) {
    return rpc.call(method, arguments);
  }

  /** As {@link #call}, and again where the platform says that the same call may succeed. */
  public RpcValue callIdempotent(String method, List<RpcValue> arguments) {
    return Retries.of(() -> call(method, arguments));
  }
}
