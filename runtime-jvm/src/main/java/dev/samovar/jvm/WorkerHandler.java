package dev.samovar.jvm;

import dev.samovar.http.ClientGoneException;
import dev.samovar.http.HttpException;
import dev.samovar.http.Problem;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.jvm.assets.Assets;
import dev.samovar.jvm.websocket.JettyUpgrades;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.ClientErrors;
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
  private static final HttpException MALFORMED =
      HttpException.badRequest("The handshake of the WebSocket is malformed");

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
      Response answer = answer(request, client, work);
      if (!(answer.body() instanceof WebSocketBody body)) {
        JettyResponses.send(answer, request, response, client, callback);
      } else if (!upgrades.answer(body, answer.headers(), request, response, callback)) {
        JettyResponses.send(refused(request, MALFORMED, work), request, response, client, callback);
      }
    } catch (EofException | ClientGoneException gone) {
      // The client left: that is its right, and no failure of ours.
      callback.failed(gone);
    } catch (Throwable e) {
      fail(e, request, response, callback, work);
    } finally {
      work.start();
    }
    return true;
  }

  /** Answer a request that Jetty has refused. */
  Response refuse(org.eclipse.jetty.server.Request request, HttpException failure) {
    BackgroundWork work = new BackgroundWork(background, log);
    Response answer = refused(request, failure, work);
    work.start();
    return answer;
  }

  private Response refused(
      org.eclipse.jetty.server.Request request, HttpException failure, BackgroundWork work) {
    return worker.refuse(new Request(RefusedSource.of(request)), failure, bindings, work);
  }

  private Response answer(
      org.eclipse.jetty.server.Request request, JettySignal client, BackgroundWork work) {
    Request received;
    try {
      received = new Request(JettyRequestSource.of(request, client));
    } catch (HttpException malformed) {
      return refused(request, malformed, work);
    }
    return answer(received, work);
  }

  private Response answer(Request request, BackgroundWork work) {
    Assets folder = assets;
    Optional<Response> asset = folder == null ? Optional.empty() : folder.answer(request);
    return asset.isPresent() ? asset.get() : worker.fetch(request, bindings, work);
  }

  /** A body that was being written has failed, by the client's fault or by ours. */
  private void fail(
      Throwable e,
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback,
      BackgroundWork work) {
    Optional<HttpException> clients = ClientErrors.of(e);
    if (clients.isEmpty()) {
      TargetConnection connection = TargetConnection.of(request);
      log.error(connection.method() + " " + path(connection.target()) + " failed", e);
    }
    if (response.isCommitted()) {
      // Half an answer must not look like a whole one: the connection ends without its end.
      callback.failed(e);
      return;
    }
    try {
      response.reset();
      Response answer =
          clients
              .map(failure -> refused(request, failure, work))
              .orElseGet(() -> Problem.internal().toResponse());
      JettyResponses.send(answer, request, response, callback);
    } catch (java.io.IOException gone) {
      callback.failed(gone);
    }
  }

  /** A query may hold what belongs in no log. */
  private static String path(String target) {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }
}
