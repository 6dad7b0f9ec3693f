package dev.samovar.jvm.fetch;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.jvm.url.Urls;
import dev.samovar.jvm.websocket.ClientSocket;
import dev.samovar.jvm.websocket.ReceivedEnd;
import dev.samovar.spi.FetchCall;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A request for a WebSocket; whatever else is answered has no body here. */
final class UpgradeCall implements FetchCall {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final ClientSocket socket = new ClientSocket();
  private final CompletableFuture<WebSocket> opening;

  UpgradeCall(FetchRequest request) {
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
    request.headers().forEach((name, value) -> header(builder, name, value));
    request.timeout().ifPresent(builder::connectTimeout);
    String http = Urls.toJava(JvmFetch.url(request)).toString();
    URI url = URI.create("ws" + http.substring("http".length()));
    this.opening = builder.buildAsync(url, socket);
    request.abort().ifPresent(abort -> abort.onAbort(() -> opening.cancel(true)));
  }

  static boolean isFor(FetchRequest request) {
    return request.headers().first("Upgrade").filter("websocket"::equalsIgnoreCase).isPresent();
  }

  @Override
  public Response await() {
    try {
      opening.join();
      return Response.received(101, Headers.empty(), new ReceivedEnd(socket));
    } catch (CancellationException e) {
      throw JvmFetch.aborted(e);
    } catch (CompletionException e) {
      if (e.getCause() instanceof WebSocketHandshakeException refused) {
        var answer = refused.getResponse();
        return Response.received(
            answer.statusCode(), JvmFetch.headers(answer.headers().map()), Body.empty());
      }
      throw JvmFetch.failure(e.getCause());
    }
  }

  /** What belongs to the handshake the client writes itself; protocols it wants to be told. */
  private static void header(WebSocket.Builder builder, String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("sec-websocket-protocol")) {
      String[] protocols = value.split(",\\s*");
      String[] others = Arrays.copyOfRange(protocols, 1, protocols.length);
      builder.subprotocols(protocols[0], others);
    } else if (!HttpCall.OWN.contains(lower) && !lower.startsWith("sec-websocket-")) {
      builder.header(name, value);
    }
  }
}
