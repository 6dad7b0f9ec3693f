package dev.samovar.e2e.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.socket.SecureTransport;
import dev.samovar.socket.TcpSocket;
import dev.samovar.socket.TcpSocketException;
import dev.samovar.socket.TcpSocketOptions;
import java.io.IOException;
import java.time.Duration;

/** TCP connections to peers that the tests run; {@code ?port=} says where. */
final class Sockets {
  private static final TcpSocketOptions PLAIN = TcpSocketOptions.none();

  private Sockets() {}

  static void routes(Router<EventsEnv> router) {
    router.get("/socket/echo", c -> told(c, PLAIN, Sockets::echo));
    router.get("/socket/opened", c -> told(c, PLAIN, s -> s.opened().remoteAddress().orElse("?")));
    router.get("/socket/read-first", c -> told(c, PLAIN, s -> "" + s.input().read()));
    router.get("/socket/half-close", c -> told(c, PLAIN, Sockets::halfClose));
    router.get("/socket/goodbye", c -> told(c, PLAIN, Sockets::afterGoodbye));
    router.get("/socket/half-open", c -> told(c, PLAIN.withAllowHalfOpen(), Sockets::afterGoodbye));
    router.get("/socket/too-short", c -> told(c, PLAIN, s -> "" + s.readExactly(10).length));
    router.get("/socket/reset", c -> told(c, PLAIN, Sockets::reset));
    router.get("/socket/write-closed", c -> told(c, PLAIN, Sockets::writeClosed));
    router.get("/socket/read-closed", c -> told(c, PLAIN, Sockets::readClosed));
    router.get("/socket/write-ended", c -> told(c, PLAIN, Sockets::writeEnded));
    router.get("/socket/slow", c -> told(c, PLAIN, Sockets::slow));
    router.get(
        "/socket/timeout",
        c -> told(c, PLAIN.withTimeout(Duration.ofMillis(200)), s -> "" + s.input().read()));
    router.get(
        "/socket/tls", c -> told(c, PLAIN.withSecureTransport(SecureTransport.ON), Sockets::echo));
    router.get("/socket/starttls", c -> told(c, starttls(), Sockets::startTls));
    router.get("/socket/starttls-unread", c -> told(c, starttls(), Sockets::startTlsUnread));
    router.get("/socket/starttls-plain", c -> told(c, PLAIN, Sockets::startTls));
  }

  private static TcpSocketOptions starttls() {
    return PLAIN.withSecureTransport(SecureTransport.STARTTLS);
  }

  private static String echo(TcpSocket socket) {
    socket.opened();
    socket.write("ping".getBytes(UTF_8));
    String echo = new String(socket.readExactly(4), UTF_8);
    socket.close();
    socket.closed();
    return echo + " closed";
  }

  private static String halfClose(TcpSocket socket) throws IOException {
    socket.write("all of ".getBytes(UTF_8));
    socket.write("it".getBytes(UTF_8));
    socket.output().close();
    return new String(socket.input().readAllBytes(), UTF_8);
  }

  private static String afterGoodbye(TcpSocket socket) throws IOException {
    String goodbye = new String(socket.input().readAllBytes(), UTF_8);
    try {
      socket.write("still here".getBytes(UTF_8));
      return goodbye + ", written";
    } catch (TcpSocketException e) {
      return goodbye + ", closed";
    }
  }

  private static String reset(TcpSocket socket) throws IOException {
    socket.write("!".getBytes(UTF_8));
    return "read " + socket.input().read();
  }

  private static String writeClosed(TcpSocket socket) {
    socket.opened();
    socket.close();
    socket.write("late".getBytes(UTF_8));
    return "written";
  }

  private static String readClosed(TcpSocket socket) throws IOException {
    socket.opened();
    socket.close();
    return "read " + socket.input().read();
  }

  private static String writeEnded(TcpSocket socket) throws IOException {
    socket.output().close();
    socket.write("late".getBytes(UTF_8));
    return "written";
  }

  /** The peer takes nothing at first. */
  private static String slow(TcpSocket socket) throws IOException {
    long start = System.currentTimeMillis();
    byte[] megabyte = new byte[1024 * 1024];
    for (int i = 0; i < 16; i++) {
      socket.write(megabyte);
    }
    socket.output().close();
    String counted = new String(socket.input().readAllBytes(), UTF_8);
    return counted + (System.currentTimeMillis() - start > 450 ? " slowly" : " at once");
  }

  private static String startTls(TcpSocket socket) {
    socket.write("STARTTLS\n".getBytes(UTF_8));
    String go = new String(socket.readExactly(3), UTF_8);
    try (TcpSocket secure = socket.startTls()) {
      return go + echo(secure);
    }
  }

  private static String startTlsUnread(TcpSocket socket) throws IOException {
    socket.write("STARTTLS\n".getBytes(UTF_8));
    return (char) socket.input().read() + echo(socket.startTls());
  }

  private static Response told(Context<EventsEnv> c, TcpSocketOptions options, Talk talk) {
    String host = c.query("host").or("localhost");
    try (TcpSocket socket = TcpSocket.connect(host, c.query("port").asInt(), options)) {
      return Response.text(talk.with(socket));
    } catch (TcpSocketException e) {
      return Response.text((e.isTimeout() ? "timeout: " : "failed: ") + e.getMessage());
    } catch (IOException e) {
      return Response.text("broken: " + e.getMessage());
    }
  }

  private interface Talk {
    String with(TcpSocket socket) throws IOException;
  }
}
