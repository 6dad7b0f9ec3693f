package dev.samovar.socket;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How to connect; each method answers new options. */
public final class TcpSocketOptions {
  private static final TcpSocketOptions NONE =
      new TcpSocketOptions(SecureTransport.OFF, false, null);

  private final SecureTransport secureTransport;
  private final boolean allowHalfOpen;
  private final @Nullable Duration timeout;

  private TcpSocketOptions(
      SecureTransport secureTransport, boolean allowHalfOpen, @Nullable Duration timeout) {
    this.secureTransport = secureTransport;
    this.allowHalfOpen = allowHalfOpen;
    this.timeout = timeout;
  }

  /** Plain TCP, closed when the peer has said its last, without a time limit. */
  public static TcpSocketOptions none() {
    return NONE;
  }

  public TcpSocketOptions withSecureTransport(SecureTransport transport) {
    return new TcpSocketOptions(transport, allowHalfOpen, timeout);
  }

  /**
   * Stay open for writing when the peer has said its last, until {@link TcpSocket#close()}. Without
   * it the end of what the peer sends closes the socket.
   */
  public TcpSocketOptions withAllowHalfOpen() {
    return new TcpSocketOptions(secureTransport, true, timeout);
  }

  /**
   * How long connecting, each read and each write may take; then the socket is closed.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public TcpSocketOptions withTimeout(Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("A timeout is longer than nothing, was " + limit);
    }
    return new TcpSocketOptions(secureTransport, allowHalfOpen, limit);
  }

  public SecureTransport secureTransport() {
    return secureTransport;
  }

  public boolean allowHalfOpen() {
    return allowHalfOpen;
  }

  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }
}
