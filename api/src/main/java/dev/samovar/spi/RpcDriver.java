package dev.samovar.spi;

import java.util.List;

/** How a runtime calls methods of another worker. */
public interface RpcDriver {

  /**
   * @throws dev.samovar.service.ServiceException if there is no result
   */
  RpcValue call(String method, List<RpcValue> arguments);
}
