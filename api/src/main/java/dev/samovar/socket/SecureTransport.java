package dev.samovar.socket;

/** Whether a connection is encrypted. */
public enum SecureTransport {
  /** Plain TCP. */
  OFF,
  /** TLS from the start. */
  ON,
  /** Plain TCP until {@link TcpSocket#startTls()}. */
  STARTTLS
}
