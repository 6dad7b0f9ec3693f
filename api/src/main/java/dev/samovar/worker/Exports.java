package dev.samovar.worker;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.http.client.Service;

/**
 * What a worker exports, for itself: no configuration names it.
 *
 * <p>A name that it does not export is a {@link BindingException}.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/context/#exports">Workers:
 *     exports</a>
 */
public interface Exports {

  /**
   * An entry point of this worker: {@code new AccountsApi().stub(exports.entrypoint("Bank"))};
   * {@code default} is the worker itself.
   */
  Service entrypoint(String name);

  /**
   * As {@link #entrypoint(String)}, called with props.
   *
   * @param props what {@link dev.samovar.json.Json#write(Object)} takes
   */
  Service entrypoint(String name, Object props);

  /** The objects of a class; {@code new DurableObjects<>(namespace, new FeedApi())} is typed. */
  DurableObjectNamespace durableObjects(String name);
}
