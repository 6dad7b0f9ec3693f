package dev.samovar.spi;

import dev.samovar.socket.TcpSocketException;
import dev.samovar.socket.TcpSocketOptions;
import java.util.List;

/** How a runtime calls methods of another worker. */
public interface RpcDriver {

  /**
   * @throws dev.samovar.service.ServiceException if there is no result
   */
  RpcValue call(String method, List<RpcValue> arguments);

  /**
   * Begin a connection to it.
   *
   * @throws TcpSocketException where the runtime has none
   */
  default TcpDriver connect(String host, int port, TcpSocketOptions options) {
    throw new TcpSocketException("On a JVM workers do not connect to each other", null);
  }
}
