package dev.samovar.jvm.exported;

import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.client.Service;
import dev.samovar.jvm.BackgroundWork;
import dev.samovar.jvm.StandardErrorLog;
import dev.samovar.jvm.fetch.LocalFetch;
import dev.samovar.service.EntrypointFetch;
import dev.samovar.service.ServiceException;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.EntrypointClass;
import dev.samovar.spi.ObjectEvents;
import dev.samovar.spi.RpcDriver;
import dev.samovar.spi.RpcValue;
import dev.samovar.spi.WorkerLog;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * A class annotated {@link dev.samovar.service.WorkerEntrypoint}, called in this process. What
 * crosses is JSON and bytes, as between workers.
 */
public final class LocalEntrypoint implements RpcDriver {
  private static final WorkerLog LOG = new StandardErrorLog();

  private final EntrypointClass type;
  private final BindingSource bindings;
  private final byte[] props;
  private final Executor background;

  private LocalEntrypoint(
      EntrypointClass type, BindingSource bindings, byte[] props, Executor background) {
    this.type = type;
    this.bindings = bindings;
    this.props = props;
    this.background = background;
  }

  /**
   * @param bindings those of its worker
   * @param props JSON
   * @param background runs what it leaves to be done
   */
  public static Service service(
      EntrypointClass type, BindingSource bindings, byte[] props, Executor background) {
    LocalEntrypoint local = new LocalEntrypoint(type, bindings, props, background);
    return new Service(new LocalFetch(local::fetch), local);
  }

  @Override
  public RpcValue call(String method, List<RpcValue> arguments) {
    try {
      return on(object -> type.call(object, method, arguments));
    } catch (RuntimeException e) {
      throw new ServiceException(e.getClass().getName(), e.getMessage(), true, e);
    }
  }

  private Response fetch(Request request) {
    return on(object -> ObjectEvents.fetch((EntrypointFetch) object, request));
  }

  private <T> T on(Function<Object, T> action) {
    BackgroundWork work = new BackgroundWork(background, LOG, props);
    try {
      return action.apply(type.create(bindings, work));
    } finally {
      work.start();
    }
  }
}
