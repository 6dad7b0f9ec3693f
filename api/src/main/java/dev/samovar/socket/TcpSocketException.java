package dev.samovar.socket;

import org.jspecify.annotations.Nullable;

/**
 * A connection that could not be made, or broke off. The message has the platform's own text.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/">Workers: TCP
 *     sockets</a>
 */
public final class TcpSocketException extends RuntimeException {
  private final boolean timeout;

  public TcpSocketException(String message, @Nullable Throwable cause) {
    this(message, cause, false);
  }

  private TcpSocketException(String message, @Nullable Throwable cause, boolean timeout) {
    super(message, cause);
    this.timeout = timeout;
  }

  /** For runtimes: something took longer than {@link TcpSocketOptions#withTimeout} allows. */
  public static TcpSocketException timeout(String message, @Nullable Throwable cause) {
    return new TcpSocketException(message, cause, true);
  }

  /** Whether it took longer than {@link TcpSocketOptions#withTimeout} allows. */
  public boolean isTimeout() {
    return timeout;
  }
}
