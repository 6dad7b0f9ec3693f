package dev.samovar.jvm;

import dev.samovar.http.ClientGoneException;
import dev.samovar.http.HttpException;
import dev.samovar.http.Problem;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.jvm.assets.Assets;
import dev.samovar.jvm.websocket.JettyUpgrades;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WebSocketBody;
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
  private static final Response MALFORMED =
      Problem.of(HttpException.badRequest("The handshake of the WebSocket is malformed"))
          .toResponse();

  private final WorkerRuntime<?> worker;
  private final BindingSource bindings;
  private final @Nullable Assets assets;
  private final JettyUpgrades upgrades;
  private final Executor background;
  private final WorkerLog log;

  WorkerHandler(
      WorkerRuntime<?> worker,
      BindingSource bindings,
      @Nullable Assets assets,
      JettyUpgrades upgrades,
      Executor background,
      WorkerLog log) {
    this.worker = worker;
    this.bindings = bindings;
    this.assets = assets;
    this.upgrades = upgrades;
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
      if (!(answer.body() instanceof WebSocketBody body)) {
        JettyResponses.send(answer, response, client, callback);
      } else if (!upgrades.answer(body, answer.headers(), request, response, callback)) {
        JettyResponses.send(MALFORMED, response, client, callback);
      }
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
