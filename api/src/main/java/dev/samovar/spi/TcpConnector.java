package dev.samovar.spi;

import dev.samovar.socket.TcpSocketOptions;

/** How a runtime makes TCP connections. */
@FunctionalInterface
public interface TcpConnector {

  /** Begin to connect; the port has been checked. */
  TcpDriver connect(String host, int port, TcpSocketOptions options);
}
