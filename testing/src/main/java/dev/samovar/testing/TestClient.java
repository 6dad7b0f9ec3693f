package dev.samovar.testing;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.jvm.BackgroundWork;
import dev.samovar.jvm.CombinedHeaders;
import dev.samovar.jvm.Definitions;
import dev.samovar.jvm.InterruptingDeadlines;
import dev.samovar.jvm.JvmBindings;
import dev.samovar.jvm.ProjectBindings;
import dev.samovar.jvm.ZipCompression;
import dev.samovar.jvm.cache.MemoryCaches;
import dev.samovar.jvm.config.WranglerConfig;
import dev.samovar.jvm.crypto.JcaCrypto;
import dev.samovar.jvm.email.SentEmail;
import dev.samovar.jvm.fetch.JvmFetch;
import dev.samovar.jvm.socket.JvmSocket;
import dev.samovar.jvm.url.Urls;
import dev.samovar.jvm.web.JvmWebPlatform;
import dev.samovar.jvm.websocket.HandledEnd;
import dev.samovar.spi.BatchSource;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.CompressionDriver;
import dev.samovar.spi.EventHandler;
import dev.samovar.spi.Network;
import dev.samovar.spi.WebApis;
import dev.samovar.spi.WebSockets;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.spi.WorkerRuntime;
import dev.samovar.tail.TraceItem;
import dev.samovar.websocket.WebSocket;
import dev.samovar.worker.Deadlines;
import dev.samovar.worker.WorkerApp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Asks a worker in this process, without a socket: {@code client.get("/posts").body().text()}.
 *
 * <p>Requests go through the same router, filters and error answers as on Cloudflare. Cookies that
 * the worker sets are sent with what follows. Work after an answer is done before the answer is
 * given back, so that a test sees its effect.
 */
public final class TestClient implements AutoCloseable {
  private static final String ORIGIN = "https://test.example";

  private final WorkerRuntime<?> worker;
  private final BindingSource bindings;
  private final @Nullable ProjectBindings owned;
  private final CookieJar cookies = new CookieJar();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  private TestClient(
      WorkerDefinition<?> definition, BindingSource bindings, @Nullable ProjectBindings owned) {
    this.bindings = bindings;
    this.owned = owned;
    this.worker = new WorkerRuntime<>(definition, this::log);
    Network.use(new JvmFetch(), new MemoryCaches());
    Deadlines.use(new InterruptingDeadlines());
    CompressionDriver.use(new ZipCompression());
    JcaCrypto.use();
    WebApis.use(new JvmWebPlatform());
    Network.connectWith(JvmSocket::connect);
    WebSockets.use(handler -> new HandledEnd(handler, this::log));
  }

  /**
   * The worker on the class path, with the bindings of the project in the working folder, each in
   * memory and empty: databases have their migrations, vars and .dev.vars their values.
   */
  public static TestClient create() {
    return create(Path.of(""));
  }

  /** As {@link #create()}, for the project in another folder. */
  public static TestClient create(Path project) {
    WranglerConfig config = WranglerConfig.read(project, "");
    ProjectBindings bindings = ProjectBindings.open(config, project.resolve(".dev.vars"), null);
    return new TestClient(Definitions.find(), bindings.source(), bindings);
  }

  /** A worker with an env of one's own. */
  public static <E> TestClient of(WorkerApp<E> app, E env) {
    return of(new GivenWorker<>(app, env), new JvmBindings());
  }

  public static TestClient of(WorkerDefinition<?> definition, BindingSource bindings) {
    return new TestClient(definition, bindings, null);
  }

  public Response get(String path) {
    return request("GET", path).send();
  }

  /**
   * Open a WebSocket, without a network between.
   *
   * @throws dev.samovar.websocket.WebSocketException if the worker answers something else
   */
  public WebSocket webSocket(String path) {
    return request("GET", path).header("Upgrade", "websocket").send().webSocket();
  }

  public Response delete(String path) {
    return request("DELETE", path).send();
  }

  /** POST with a JSON body. */
  public Response post(String path, Object json) {
    return request("POST", path).json(json).send();
  }

  /** PUT with a JSON body. */
  public Response put(String path, Object json) {
    return request("PUT", path).json(json).send();
  }

  /** PATCH with a JSON body. */
  public Response patch(String path, Object json) {
    return request("PATCH", path).json(json).send();
  }

  /**
   * A request to put together.
   *
   * @param path with its query, encoded: {@code /posts?q=a%20b}
   */
  public TestRequest request(String method, String path) {
    return new TestRequest(this, method, path);
  }

  /**
   * Let a cron trigger fire now; returns when its method has, and its work after that is done.
   *
   * <p>It needs the worker's definition: {@link #create()}, or {@link #of(WorkerDefinition,
   * BindingSource)}.
   *
   * @param cron as in {@link dev.samovar.worker.Cron}
   * @throws RuntimeException what the method throws; a checked exception is the cause of an {@link
   *     IllegalStateException}
   */
  public void scheduled(String cron) {
    scheduled(cron, Instant.now());
  }

  /** As {@link #scheduled(String)}, for another time than now. */
  public void scheduled(String cron, Instant time) {
    GivenSchedule schedule = new GivenSchedule(cron, time.toEpochMilli());
    deliver("The cron trigger '" + cron + "'", work -> worker.scheduled(schedule, bindings, work));
  }

  /**
   * Let the worker's consumers take what waits in the queues of {@link #create()}, and what comes
   * of it, until nothing is due; what they throw is among {@link #failures()}.
   *
   * @return how many messages were delivered, each attempt counted
   */
  public int deliverQueues() {
    return deliverQueues(Duration.ZERO);
  }

  /** As {@link #deliverQueues()}, as if so much time had passed: what is delayed is due then. */
  public int deliverQueues(Duration later) {
    ProjectBindings mine = owned;
    if (mine == null) {
      throw new IllegalStateException("There are no queues: use TestClient.create()");
    }
    return mine.queues()
        .deliver(this::takeBatch, () -> System.currentTimeMillis() + later.toMillis(), this::log);
  }

  /**
   * Let the alarms of Durable Objects of {@link #create()} ring that are due.
   *
   * @return how many objects were asked
   */
  public int ringAlarms() {
    return ringAlarms(Duration.ZERO);
  }

  /** As {@link #ringAlarms()}, as if so much time had passed. */
  public int ringAlarms(Duration later) {
    ProjectBindings mine = owned;
    if (mine == null) {
      throw new IllegalStateException("There are no Durable Objects: use TestClient.create()");
    }
    return mine.objects().ring(System.currentTimeMillis() + later.toMillis());
  }

  private void takeBatch(BatchSource batch) throws Exception {
    BackgroundWork work = new BackgroundWork(Runnable::run, this::log);
    try {
      worker.queue(batch, bindings, work);
    } finally {
      work.start();
    }
  }

  private void deliver(String what, EventHandler<BackgroundWork> event) {
    BackgroundWork work = new BackgroundWork(Runnable::run, this::log);
    try {
      event.handle(work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(what + " failed: " + e.getMessage(), e);
    } finally {
      work.start();
    }
  }

  /**
   * Deliver an e-mail to the method annotated {@code @IncomingEmail}.
   *
   * @param raw headers, an empty line, and the body, as it comes over the wire
   * @return what became of it
   * @throws RuntimeException what the method throws; a checked exception is the cause of an {@link
   *     IllegalStateException}
   */
  public EmailDelivery email(String from, String to, String raw) {
    GivenEmail email = new GivenEmail(from, to, raw.getBytes(StandardCharsets.UTF_8));
    deliver("An e-mail", work -> worker.email(email, bindings, work));
    return email.delivery();
  }

  /**
   * Hand traces to the method annotated {@code @Tail}.
   *
   * @throws RuntimeException what the method throws; a checked exception is the cause of an {@link
   *     IllegalStateException}
   */
  public void tail(List<TraceItem> traces) {
    deliver("A tail event", work -> worker.tail(traces, bindings, work));
  }

  /**
   * What the worker has sent by e-mail, oldest first.
   *
   * @throws IllegalStateException if it has bindings of its own
   */
  public List<SentEmail> sentEmails() {
    ProjectBindings mine = owned;
    if (mine == null) {
      throw new IllegalStateException(
          "This client has bindings of its own: ask what it was given for what was sent");
    }
    return mine.outbox().sent();
  }

  /** The env's bindings, to fill or look at beside the worker. */
  public BindingSource bindings() {
    return bindings;
  }

  /** What was answered with 500, or thrown by work after an answer, since the client was made. */
  public List<Throwable> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    ProjectBindings mine = owned;
    if (mine != null) {
      mine.close();
    }
  }

  Response send(String method, String path, Headers headers, Body body, Optional<String> cf) {
    Headers all = cookies.addTo(headers);
    BackgroundWork work = new BackgroundWork(Runnable::run, this::log);
    Request request =
        new Request(new GivenRequest(method, url(path), CombinedHeaders.of(all), body, cf));
    Response response = worker.fetch(request, bindings, work);
    cookies.keep(response.headers());
    work.start();
    return response;
  }

  private static String url(String path) {
    return Urls.parse(ORIGIN + path).withoutFragment();
  }

  private void log(String message, @Nullable Throwable thrown) {
    System.err.println(message);
    if (thrown != null) {
      failures.add(thrown);
      thrown.printStackTrace();
    }
  }
}
