package dev.samovar.spi;

import dev.samovar.socket.SocketInfo;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A TCP connection as a runtime has it; what goes wrong is a {@link
 * dev.samovar.socket.TcpSocketException}, in its streams the cause of an {@link
 * java.io.IOException}.
 */
public interface TcpDriver {

  SocketInfo opened();

  void closed();

  InputStream input();

  OutputStream output();

  /** Begin TLS, on a connection that was made for it. */
  TcpDriver startTls();

  void close();
}
