package dev.samovar.spi;

import dev.samovar.http.client.Service;
import dev.samovar.platform.DispatchOptions;

/** How a runtime finds a worker by name. */
@FunctionalInterface
public interface DispatchDriver {

  Service get(String name, DispatchOptions options);
}
