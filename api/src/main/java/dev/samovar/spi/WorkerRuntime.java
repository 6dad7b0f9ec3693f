package dev.samovar.spi;

import dev.samovar.email.ForwardableEmailMessage;
import dev.samovar.http.Body;
import dev.samovar.http.EncodeBody;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.routing.Match;
import dev.samovar.routing.RequestIds;
import dev.samovar.routing.RouteTable;
import dev.samovar.routing.Router;
import dev.samovar.tail.TailEvent;
import dev.samovar.tail.TraceItem;
import dev.samovar.worker.ExecutionContext;
import dev.samovar.worker.Scheduled;
import dev.samovar.worker.WorkerApp;
import java.util.List;
import java.util.Set;

/**
 * A worker, ready for events: the one way in for every runtime and for tests. Made once per
 * isolate.
 *
 * @param <E> the interface of its bindings
 */
public final class WorkerRuntime<E> {
  private final WorkerDefinition<E> definition;
  private final RouteTable<E> routes;
  private final EventTable<E> events = new EventTable<>();
  private final FailureHandler failures;
  private final WorkerLog log;

  /**
   * Make the worker, let it start, and make its route table.
   *
   * @throws IllegalStateException if two routes match the same requests
   */
  public WorkerRuntime(WorkerDefinition<E> definition, WorkerLog log) {
    this.definition = definition;
    this.failures = new Failures(log);
    this.log = log;
    Router<E> router = new Router<>();
    WorkerApp<E> app = definition.create();
    definition.start(app);
    app.routes(router);
    this.routes = router.build();
    definition.events(app, events);
  }

  public String name() {
    return definition.name();
  }

  /**
   * Answer a request. Nothing is thrown but what kills the isolate.
   *
   * <p>The answer to HEAD, and one whose status forbids it, has no body.
   */
  public Response fetch(Request request, BindingSource bindings, ExecutionContext execution) {
    return route(request, bindings, execution).answer();
  }

  /**
   * Answer a request that the runtime refuses, through the worker's filters and in its format of
   * errors. Nothing is thrown but what kills the isolate.
   */
  public Response refuse(
      Request request, HttpException failure, BindingSource bindings, ExecutionContext execution) {
    Match<E> match = routes.refusal(failure);
    return new RoutedRequest<>(this, request, bindings, execution, match, null).answer();
  }

  /** Find who answers a request. Nothing is thrown but what kills the isolate. */
  public RoutedRequest<E> route(
      Request request, BindingSource bindings, ExecutionContext execution) {
    Match<E> match = null;
    RuntimeException failure = null;
    try {
      match = routes.match(request);
    } catch (RuntimeException e) {
      failure = e; // A URL that is none.
    }
    return new RoutedRequest<>(this, request, bindings, execution, match, failure);
  }

  /**
   * Run what a cron trigger is for.
   *
   * @throws IllegalStateException if the worker has no such expression
   * @throws Exception what the worker throws; nobody has logged it
   */
  public void scheduled(ScheduledSource source, BindingSource bindings, ExecutionContext execution)
      throws Exception {
    EventHandler<Scheduled<E>> handler = events.cron(source.cron());
    E env = definition.bind(bindings);
    handle(handler, new Scheduled<>(source, env, execution), bindings, execution);
  }

  /**
   * Let the worker take a batch of messages.
   *
   * @throws IllegalStateException if the worker takes nothing of that queue
   * @throws Exception what the worker throws; nobody has logged it
   */
  public void queue(BatchSource source, BindingSource bindings, ExecutionContext execution)
      throws Exception {
    QueueHandler<?, E> handler = events.queue(source.queue());
    try {
      handler.handle(source, definition.bind(bindings), execution, log);
    } finally {
      bindings.end(execution);
    }
  }

  /**
   * Let the worker take an e-mail.
   *
   * @throws IllegalStateException if it takes none
   * @throws Exception what the worker throws; nobody has logged it
   */
  public void email(EmailSource source, BindingSource bindings, ExecutionContext execution)
      throws Exception {
    EventHandler<ForwardableEmailMessage<E>> handler = events.email();
    E env = definition.bind(bindings);
    handle(handler, new ForwardableEmailMessage<>(source, env, execution), bindings, execution);
  }

  /**
   * Let the worker take the traces of others.
   *
   * @throws IllegalStateException if it takes none
   * @throws Exception what the worker throws; nobody has logged it
   */
  public void tail(List<TraceItem> traces, BindingSource bindings, ExecutionContext execution)
      throws Exception {
    EventHandler<TailEvent<E>> handler = events.tail();
    E env = definition.bind(bindings);
    handle(handler, new TailEvent<>(traces, env, execution), bindings, execution);
  }

  /** The queues of which the worker takes messages. */
  public Set<String> queues() {
    return events.queues();
  }

  private static <T> void handle(
      EventHandler<T> handler, T event, BindingSource bindings, ExecutionContext execution)
      throws Exception {
    try {
      handler.handle(event);
    } finally {
      bindings.end(execution);
    }
  }

  Response answer(
      Match<E> match, Request request, BindingSource bindings, ExecutionContext execution) {
    E env;
    try {
      env = definition.bind(bindings);
    } catch (RuntimeException e) {
      return answer(e, request);
    }
    return routes.answer(match, request, env, execution, failures);
  }

  /** To what went wrong before any route was asked. */
  Response answer(RuntimeException failure, Request request) {
    return failures.answer(failure, request, null, RequestIds.random());
  }

  static Response sendable(Request request, Response response) {
    if (response.status() == Status.SWITCHING_PROTOCOLS) {
      return response; // Its body is a socket.
    }
    if (Status.forbidsBody(response.status())) {
      return response.withBody(Body.empty());
    }
    return request.method().equals("HEAD") ? withoutBody(response) : response;
  }

  /**
   * RFC 9110 §9.3.2: the headers are those of GET, its length among them where it is known. Of what
   * the platform compresses it is not.
   */
  private static Response withoutBody(Response response) {
    Body body = response.body();
    Response head = response.withBody(Body.empty());
    boolean isSaid = response.headers().has("Content-Length") || isCompressed(response);
    return body.length() > 0 && !isSaid
        ? head.withHeader("Content-Length", Long.toString(body.length()))
        : head;
  }

  private static boolean isCompressed(Response response) {
    String coding = response.headers().first("Content-Encoding").orElse("");
    boolean known = coding.equals("gzip") || coding.equals("br");
    return known && response.encodeBody() == EncodeBody.AUTOMATIC;
  }
}
