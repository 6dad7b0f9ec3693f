package dev.samovar.durable;

import dev.samovar.http.Request;
import dev.samovar.http.Response;

/**
 * A {@link DurableObject} that answers requests.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/base/#fetch">Durable Objects:
 *     fetch</a>
 */
public interface DurableObjectFetch {

  /**
   * Answer a request that was made by {@link DurableObjectStub#fetch}.
   *
   * <p>A {@link dev.samovar.http.HttpException} becomes its answer, as in a worker. Anything else
   * that is thrown is logged whole, and thrown at the caller as a {@link
   * dev.samovar.worker.PlatformException} for which {@code isRemote()}.
   */
  Response fetch(Request request);
}
