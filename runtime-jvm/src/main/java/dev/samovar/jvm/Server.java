package dev.samovar.jvm;

import dev.samovar.jvm.assets.Assets;
import dev.samovar.jvm.cache.MemoryCaches;
import dev.samovar.jvm.crypto.JcaCrypto;
import dev.samovar.jvm.durable.ObjectHost;
import dev.samovar.jvm.fetch.JvmFetch;
import dev.samovar.jvm.queue.ProjectQueues;
import dev.samovar.jvm.socket.JvmSocket;
import dev.samovar.jvm.web.JvmWebPlatform;
import dev.samovar.jvm.websocket.HandledEnd;
import dev.samovar.jvm.websocket.JettyUpgrades;
import dev.samovar.spi.BatchSource;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.CompressionDriver;
import dev.samovar.spi.Network;
import dev.samovar.spi.WebApis;
import dev.samovar.spi.WebSockets;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import dev.samovar.worker.Deadlines;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/** One worker behind a port of this machine. */
public final class Server implements AutoCloseable {
  /** What Cloudflare accepts of headers, in bytes, request line included. */
  private static final int HEADER_BYTES = 128 * 1024;

  private static final int GRACE_SECONDS = 30;
  private static final int QUEUE_MILLIS = 200;
  private static final int ALARM_MILLIS = 50;

  /** As on Cloudflare. */
  private static final Duration OBJECT_IDLE = Duration.ofSeconds(10);

  private final org.eclipse.jetty.server.Server jetty;
  private final ServerConnector connector;
  private final ExecutorService background;
  private final WorkerRuntime<?> worker;
  private final WorkerLog log;
  private final ScheduledExecutorService pump = Executors.newScheduledThreadPool(2, Server::daemon);

  private Server(
      org.eclipse.jetty.server.Server jetty,
      ServerConnector connector,
      ExecutorService background,
      WorkerRuntime<?> worker,
      WorkerLog log) {
    this.jetty = jetty;
    this.connector = connector;
    this.background = background;
    this.worker = worker;
    this.log = log;
  }

  /**
   * Serve a worker.
   *
   * @param assets null if there are none
   * @param port 0 for any free one
   * @throws IllegalStateException if the port is taken
   * @throws WorkerStartException if the application throws while its worker is made
   */
  public static Server start(
      WorkerDefinition<?> definition,
      BindingSource bindings,
      @Nullable Assets assets,
      String host,
      int port) {
    WorkerLog log = new StandardErrorLog();
    Network.use(new JvmFetch(), new MemoryCaches());
    Deadlines.use(new InterruptingDeadlines());
    CompressionDriver.use(new ZipCompression());
    JcaCrypto.use();
    WebApis.use(new JvmWebPlatform());
    Network.connectWith(JvmSocket::connect);
    WebSockets.use(handler -> new HandledEnd(handler, log));
    ExecutorService background = Executors.newCachedThreadPool(Server::daemon);
    var jetty = new org.eclipse.jetty.server.Server();
    ServerConnector connector = new ServerConnector(jetty, new TargetConnections(configuration()));
    connector.setHost(host);
    connector.setPort(port);
    jetty.addConnector(connector);
    WorkerRuntime<?> worker = worker(definition, log);
    JettyUpgrades upgrades = new JettyUpgrades(jetty, background, log);
    WorkerHandler handler = new WorkerHandler(worker, bindings, assets, upgrades, background, log);
    jetty.setHandler(handler);
    jetty.setErrorHandler(new RefusedRequests(handler));
    try {
      jetty.start();
    } catch (Exception e) {
      throw new IllegalStateException(
          "Cannot listen on "
              + host
              + ":"
              + port
              + ": "
              + e.getMessage()
              + ". Free the port, or"
              + " choose another with --port.",
          e);
    }
    return new Server(jetty, connector, background, worker, log);
  }

  /** Let the worker take messages as they become due, until the server is closed. */
  public void consume(ProjectQueues queues, BindingSource bindings) {
    pump.scheduleWithFixedDelay(
        () -> queues.deliver(batch -> take(batch, bindings), System::currentTimeMillis, log),
        QUEUE_MILLIS,
        QUEUE_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  /** Let alarms ring as they become due, and idle objects leave memory, until it is closed. */
  public void wake(ObjectHost objects) {
    pump.scheduleWithFixedDelay(
        () -> {
          objects.ring(System.currentTimeMillis());
          objects.evict(OBJECT_IDLE);
        },
        ALARM_MILLIS,
        ALARM_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  private void take(BatchSource batch, BindingSource bindings) throws Exception {
    BackgroundWork work = new BackgroundWork(background, log);
    try {
      worker.queue(batch, bindings, work);
    } finally {
      work.start();
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** Wait until it is closed. */
  public void join() throws InterruptedException {
    jetty.join();
  }

  /** Answer no more requests, and let work after answers end within 30 seconds. */
  @Override
  public void close() {
    try {
      pump.shutdown();
      jetty.stop();
      background.shutdown();
      background.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException("The server did not stop: " + e.getMessage(), e);
    }
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(HEADER_BYTES);
    configuration.setResponseHeaderSize(HEADER_BYTES);
    // What a host and a target may be, RequestUrl and the router say.
    configuration.setHttpCompliance(
        HttpCompliance.RFC9110.with("as workerd", HttpCompliance.Violation.UNSAFE_HOST_HEADER));
    return configuration;
  }

  private static WorkerRuntime<?> worker(WorkerDefinition<?> definition, WorkerLog log) {
    try {
      return new WorkerRuntime<>(definition, log);
    } catch (RuntimeException | Error e) {
      throw new WorkerStartException(e);
    }
  }

  static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "work-after-answer");
    thread.setDaemon(true);
    return thread;
  }
}
