package dev.samovar.socket;

import dev.samovar.spi.Network;
import dev.samovar.spi.TcpDriver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A TCP connection.
 *
 * <pre>{@code
 * try (TcpSocket socket = TcpSocket.connect("whois.iana.org", 43)) {
 *   socket.write("cloudflare.com\r\n".getBytes(UTF_8));
 *   return new String(socket.input().readAllBytes(), UTF_8);
 * }
 * }</pre>
 *
 * <p>It belongs to the event that made it, and ends with it. A worker may not connect to
 * Cloudflare's own addresses, nor to port 25. It counts as one of the six connections that an event
 * may have open at once.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/">Workers: TCP
 *     sockets</a>
 */
public final class TcpSocket implements AutoCloseable {
  private static final int MAX_PORT = 65535;

  private final TcpDriver driver;
  private final SecureTransport secureTransport;

  /** For runtimes: {@link #connect} gives one. */
  public TcpSocket(TcpDriver driver, SecureTransport secureTransport) {
    this.driver = driver;
    this.secureTransport = secureTransport;
  }

  /** Connect with {@link TcpSocketOptions#none()}. */
  public static TcpSocket connect(String host, int port) {
    return connect(host, port, TcpSocketOptions.none());
  }

  /**
   * Begin to connect. What goes wrong is told by {@link #opened()}, or by the first read or write.
   *
   * @param host a name or an address
   * @throws TcpSocketException if the platform refuses to try
   * @throws IllegalArgumentException if the port is not between 1 and 65535
   */
  public static TcpSocket connect(String host, int port, TcpSocketOptions options) {
    if (port < 1 || port > MAX_PORT) {
      throw new IllegalArgumentException("A port is 1 to " + MAX_PORT + ", was " + port);
    }
    TcpDriver driver = Network.sockets().connect(host, port, options);
    return new TcpSocket(driver, options.secureTransport());
  }

  /**
   * Wait until it is connected, with TLS until both sides have agreed.
   *
   * @throws TcpSocketException if it could not be connected
   */
  public SocketInfo opened() {
    return driver.opened();
  }

  /**
   * Wait until it is closed, by either side.
   *
   * @throws TcpSocketException if it broke off
   */
  public void closed() {
    driver.closed();
  }

  /**
   * What the peer sends; a read waits for it, the end of the stream is the peer's end.
   *
   * <p>Always the same one. A connection that breaks off, or is closed here, is an {@link
   * IOException} with the platform's text.
   */
  public InputStream input() {
    return driver.input();
  }

  /**
   * To the peer: each write goes out as it is, and waits while the peer takes nothing.
   *
   * <p>Always the same one. To close it tells the peer that no more comes, and leaves {@link
   * #input()} open. A connection that breaks off, or is closed here, is an {@link IOException} with
   * the platform's text.
   */
  public OutputStream output() {
    return driver.output();
  }

  /**
   * Read so many bytes, waiting for all of them.
   *
   * @throws TcpSocketException if the peer ends before, or the connection breaks off
   */
  public byte[] readExactly(int count) {
    byte[] bytes = read(count);
    if (bytes.length < count) {
      throw new TcpSocketException(
          "The peer ended after " + bytes.length + " of " + count + " bytes", null);
    }
    return bytes;
  }

  /**
   * Write all bytes, and wait until they are on their way.
   *
   * @throws TcpSocketException if the connection breaks off, or is closed
   */
  public void write(byte[] bytes) {
    try {
      output().write(bytes);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Begin TLS on a connection that was made with {@link SecureTransport#STARTTLS}; this one is not
   * usable afterwards, the new one is in its place.
   *
   * <p>The peer's certificate must be for the host that was connected to.
   *
   * @throws TcpSocketException if it was not made so, or the peer has sent what nobody has read:
   *     before TLS anyone could have
   */
  public TcpSocket startTls() {
    if (secureTransport != SecureTransport.STARTTLS) {
      throw new TcpSocketException(
          "startTls needs a connection made with SecureTransport.STARTTLS, this one has "
              + secureTransport,
          null);
    }
    return new TcpSocket(driver.startTls(), SecureTransport.ON);
  }

  public SecureTransport secureTransport() {
    return secureTransport;
  }

  /** Close both directions, after what was written is sent; nothing if it is closed already. */
  @Override
  public void close() {
    driver.close();
  }

  private byte[] read(int count) {
    try {
      return input().readNBytes(count);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static TcpSocketException failure(IOException e) {
    return e.getCause() instanceof TcpSocketException known
        ? known
        : new TcpSocketException(String.valueOf(e.getMessage()), e);
  }
}
