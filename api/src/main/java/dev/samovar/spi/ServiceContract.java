package dev.samovar.spi;

import dev.samovar.http.client.Service;

/**
 * What the processor writes for an interface annotated {@link dev.samovar.service.ServiceApi}: of
 * {@code Accounts} it is {@code AccountsApi}.
 *
 * @param <T> the interface
 */
@FunctionalInterface
public interface ServiceContract<T> {

  /** The interface over calls of a worker, whatever gave it. */
  T stub(Service service);
}
