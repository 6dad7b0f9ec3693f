package dev.samovar.jvm.socket;

import dev.samovar.socket.SecureTransport;
import dev.samovar.socket.SocketInfo;
import dev.samovar.socket.TcpSocketException;
import dev.samovar.socket.TcpSocketOptions;
import dev.samovar.spi.TcpDriver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A socket of the JDK's. Connecting is waited for at once, what came of it is told when it is asked
 * for; a timeout counts for connecting and reading. It is closed when it is closed here, or the
 * peer's end has been read: nobody else looks.
 */
public final class JvmSocket implements TcpDriver {
  private final String host;
  private final int port;
  private final TcpSocketOptions options;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Socket socket;
  private @Nullable TcpSocketException failure;
  private @Nullable PeerInput input;
  private @Nullable PeerOutput output;

  private JvmSocket(String host, int port, TcpSocketOptions options, Socket socket) {
    this.host = host;
    this.port = port;
    this.options = options;
    this.socket = socket;
  }

  public static JvmSocket connect(String host, int port, TcpSocketOptions options) {
    JvmSocket made = new JvmSocket(host, port, options, new Socket());
    made.attempt(
        () -> {
          made.socket.setTcpNoDelay(true);
          made.socket.setSoTimeout(made.timeoutMillis());
          made.socket.connect(new InetSocketAddress(host, port), made.timeoutMillis());
          if (options.secureTransport() == SecureTransport.ON) {
            made.socket = Tls.over(made.socket, host, port);
          }
        });
    return made;
  }

  @Override
  public SocketInfo opened() {
    if (failure != null) {
      throw failure;
    }
    if (closed.getCount() == 0) {
      throw new TcpSocketException("The socket is closed [" + host + ":" + port + "]", null);
    }
    return new SocketInfo(
        text(socket.getRemoteSocketAddress()), text(socket.getLocalSocketAddress()));
  }

  @Override
  public void closed() {
    if (failure != null) {
      throw failure;
    }
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TcpSocketException("Interrupted while waiting for the peer", e);
    }
  }

  @Override
  public InputStream input() {
    PeerInput known = input;
    if (known == null) {
      known = new PeerInput(this);
      input = known;
    }
    return known;
  }

  @Override
  public OutputStream output() {
    PeerOutput known = output;
    if (known == null) {
      known = new PeerOutput(this);
      output = known;
    }
    return known;
  }

  @Override
  public TcpDriver startTls() {
    opened();
    JvmSocket upgraded = new JvmSocket(host, port, options, socket);
    upgraded.attempt(
        () -> {
          int unread = socket.getInputStream().available();
          if (unread > 0) {
            throw new IOException(
                "The peer has sent " + unread + " bytes before TLS that nobody has read");
          }
          upgraded.socket = Tls.over(socket, host, port);
        });
    return upgraded;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // It had broken off.
    }
    closed.countDown();
  }

  /** The JDK's, once it is open. */
  Socket socket() {
    opened();
    return socket;
  }

  /** The peer has said its last. */
  void ended() {
    if (!options.allowHalfOpen()) {
      close();
    }
  }

  TcpSocketException failure(IOException e) {
    String peer = " [" + host + ":" + port + "]";
    if (e instanceof SocketTimeoutException) {
      close();
      String message = "The peer did nothing for " + timeoutMillis() + " ms" + peer;
      return TcpSocketException.timeout(message, e);
    }
    return new TcpSocketException(e.getMessage() + peer, e);
  }

  private void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException e) {
      failure = failure(e);
      close();
    }
  }

  /** 0 for none, as the JDK has it. */
  private int timeoutMillis() {
    return (int) options.timeout().orElse(Duration.ZERO).toMillis();
  }

  private static Optional<String> text(@Nullable SocketAddress address) {
    return address instanceof InetSocketAddress inet
        ? Optional.of(inet.getHostString() + ":" + inet.getPort())
        : Optional.empty();
  }

  private interface Attempt {
    void run() throws IOException;
  }
}
