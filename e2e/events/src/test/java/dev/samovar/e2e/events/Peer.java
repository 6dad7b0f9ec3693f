package dev.samovar.e2e.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A peer on this machine, at a port of its own, for one behaviour. */
record Peer(ServerSocket server, Behaviour behaviour) implements AutoCloseable {

  interface Behaviour {
    void meet(Socket socket) throws IOException, InterruptedException;
  }

  static Peer of(Behaviour behaviour) {
    try {
      return of(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), behaviour);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Peer of(ServerSocket server, Behaviour behaviour) {
    Peer peer = new Peer(server, behaviour);
    daemon(peer::accept);
    return peer;
  }

  int port() {
    return server.getLocalPort();
  }

  static void echo(Socket socket) throws IOException {
    socket.getInputStream().transferTo(socket.getOutputStream());
  }

  static void goodbye(Socket socket) throws IOException {
    socket.getOutputStream().write("bye".getBytes(UTF_8));
    socket.shutdownOutput();
    socket.getInputStream().readAllBytes();
  }

  static void reset(Socket socket) throws IOException {
    socket.getInputStream().read();
    socket.setSoLinger(true, 0);
  }

  static void silent(Socket socket) throws IOException {
    socket.getInputStream().readAllBytes();
  }

  /** Takes nothing for half a second, then says how much came. */
  static void slow(Socket socket) throws IOException, InterruptedException {
    Thread.sleep(500);
    int count = socket.getInputStream().readAllBytes().length;
    socket.getOutputStream().write(Integer.toString(count).getBytes(UTF_8));
  }

  /** Plain until it is told to change, as mail servers and databases do it. */
  static Behaviour startTls(SSLSocketFactory tls) {
    return socket -> {
      while (socket.getInputStream().read() != '\n') {}
      socket.getOutputStream().write("go ".getBytes(UTF_8));
      SSLSocket secure = (SSLSocket) tls.createSocket(socket, null, true);
      secure.setUseClientMode(false);
      echo(secure);
    };
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        daemon(() -> meet(socket));
      } catch (IOException e) {
        return; // The test is over.
      }
    }
  }

  private void meet(Socket socket) {
    try (socket) {
      behaviour.meet(socket);
    } catch (IOException | InterruptedException e) {
      // The worker is free to go at any time.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "peer");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
