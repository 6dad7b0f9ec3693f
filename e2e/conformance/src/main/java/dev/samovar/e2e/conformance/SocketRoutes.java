package dev.samovar.e2e.conformance;

import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.socket.SocketInfo;
import dev.samovar.socket.TcpSocket;
import dev.samovar.socket.TcpSocketException;
import java.nio.charset.StandardCharsets;

/** TCP: a connection that fails, and one that echoes. */
final class SocketRoutes implements Routes<Env> {

  private static final String HOST = "127.0.0.1";

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/failed", SocketRoutes::failed);
    routes.get("/read", Expect.route("success", env -> read()));
  }

  private static Response failed(Context<Env> c) {
    try (TcpSocket socket = TcpSocket.connect(HOST, 25000)) {
      SocketInfo opened = socket.opened();
      throw Expect.failure("the connection", "a TcpSocketException", opened.toString());
    } catch (TcpSocketException e) {
      return Response.text(e.toString());
    }
  }

  private static void read() {
    TcpSocket socket = TcpSocket.connect(HOST, 8080);
    Expect.done("open", socket::opened);
    byte[] ping = "ping".getBytes(StandardCharsets.UTF_8);
    Expect.done("write", () -> socket.write(ping));
    Expect.equal("what came back", ping, () -> socket.readExactly(ping.length));
    Expect.done("close", socket::close);
    Expect.done("wait until closed", socket::closed);
  }
}
