package dev.samovar.jvm;

import dev.samovar.http.ClientGoneException;
import dev.samovar.http.Problem;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.jvm.assets.Assets;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A request to the assets, then to the worker. */
final class WorkerHandler extends Handler.Abstract {
  private final WorkerRuntime<?> worker;
  private final BindingSource bindings;
  private final @Nullable Assets assets;
  private final Executor background;
  private final WorkerLog log;

  WorkerHandler(
      WorkerRuntime<?> worker,
      BindingSource bindings,
      @Nullable Assets assets,
      Executor background,
      WorkerLog log) {
    this.worker = worker;
    this.bindings = bindings;
    this.assets = assets;
    this.background = background;
    this.log = log;
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    BackgroundWork work = new BackgroundWork(background, log);
    JettySignal client = new JettySignal();
    try {
      Response answer = answer(new Request(new JettyRequestSource(request, client)), work);
      JettyResponses.send(answer, response, client, callback);
    } catch (EofException | ClientGoneException gone) {
      // The client left: that is its right, and no failure of ours.
      callback.failed(gone);
    } catch (Throwable e) {
      fail(e, request, response, callback);
    } finally {
      work.start();
    }
    return true;
  }

  private Response answer(Request request, BackgroundWork work) {
    Assets folder = assets;
    Optional<Response> asset = folder == null ? Optional.empty() : folder.answer(request);
    return asset.isPresent() ? asset.get() : worker.fetch(request, bindings, work);
  }

  private void fail(
      Throwable e,
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    log.error(request.getMethod() + " " + request.getHttpURI().getPath() + " failed", e);
    if (response.isCommitted()) {
      // Half an answer must not look like a whole one: the connection ends without its end.
      callback.failed(e);
      return;
    }
    try {
      response.reset();
      JettyResponses.send(Problem.internal().toResponse(), response, callback);
    } catch (java.io.IOException gone) {
      callback.failed(gone);
    }
  }
}
