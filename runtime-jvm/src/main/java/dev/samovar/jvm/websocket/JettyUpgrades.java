package dev.samovar.jvm.websocket;

import dev.samovar.http.Headers;
import dev.samovar.spi.WebSocketBody;
import dev.samovar.spi.WorkerLog;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** Responses with status 101, by Jetty. */
public final class JettyUpgrades {
  private static final String PROTOCOL = "Sec-WebSocket-Protocol";

  private final ServerWebSocketContainer container;
  private final Executor executor;
  private final WorkerLog log;

  /**
   * @param jetty not started yet
   * @param executor for the handlers, which wait
   */
  public JettyUpgrades(Server jetty, Executor executor, WorkerLog log) {
    this.container = ServerWebSocketContainer.ensure(jetty);
    this.executor = executor;
    this.log = log;
    container.setMaxTextMessageSize(Limits.MESSAGE_BYTES);
    container.setMaxBinaryMessageSize(Limits.MESSAGE_BYTES);
    container.setIdleTimeout(Duration.ZERO);
  }

  /**
   * Make the connection a WebSocket's.
   *
   * @return whether it is; if not the request's handshake is malformed
   */
  public boolean answer(
      WebSocketBody body, Headers headers, Request request, Response response, Callback callback) {
    HandledEnd end =
        body instanceof HandledEnd handled
            ? handled
            : new HandledEnd(client -> client.relay(body.accept()), log);
    return container.upgrade(
        (asked, answer, done) -> {
          copy(headers, answer);
          return new JettySocket(end, executor);
        },
        request,
        response,
        callback);
  }

  private static void copy(Headers headers, ServerUpgradeResponse answer) {
    headers.first(PROTOCOL).ifPresent(answer::setAcceptedSubProtocol);
    headers.without(PROTOCOL).forEach((name, value) -> answer.getHeaders().add(name, value));
  }
}
