package dev.samovar.e2e.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Sends back what it gets, on port 8080 of this machine. */
final class EchoPeer implements AutoCloseable {

  private static final int PORT = 8080;

  private final ServerSocket server;

  private EchoPeer(ServerSocket server) {
    this.server = server;
  }

  /** Waits a while for a port that somebody else has. */
  static EchoPeer open() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      try {
        EchoPeer peer =
            new EchoPeer(new ServerSocket(PORT, 50, InetAddress.getByName("127.0.0.1")));
        Thread thread = new Thread(peer::accept, "echo peer");
        thread.setDaemon(true);
        thread.start();
        return peer;
      } catch (BindException e) {
        Thread.sleep(100);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new IllegalStateException("Port " + PORT + ", where the echo peer has to be, is in use");
  }

  private void accept() {
    try {
      while (true) {
        echo(server.accept());
      }
    } catch (IOException e) {
      // The tests are over.
    }
  }

  private static void echo(Socket socket) {
    try (socket) {
      socket.getInputStream().transferTo(socket.getOutputStream());
    } catch (IOException e) {
      // The client has seen what it wanted.
    }
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
