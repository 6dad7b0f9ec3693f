package dev.samovar.jvm;

import dev.samovar.email.SendEmail;
import dev.samovar.images.Images;
import dev.samovar.jvm.ai.RecordedAi;
import dev.samovar.jvm.assets.Assets;
import dev.samovar.jvm.config.AssetsConfig;
import dev.samovar.jvm.config.ConfigException;
import dev.samovar.jvm.config.DevVars;
import dev.samovar.jvm.config.DurableObjectConfig;
import dev.samovar.jvm.config.QueueProducerConfig;
import dev.samovar.jvm.config.SendEmailConfig;
import dev.samovar.jvm.config.WranglerConfig;
import dev.samovar.jvm.d1.SqliteDatabase;
import dev.samovar.jvm.durable.ObjectHost;
import dev.samovar.jvm.email.LocalEmail;
import dev.samovar.jvm.email.Outbox;
import dev.samovar.jvm.exported.ProjectExports;
import dev.samovar.jvm.fetch.LocalFetch;
import dev.samovar.jvm.hyperdrive.LocalHyperdrives;
import dev.samovar.jvm.images.NoImages;
import dev.samovar.jvm.kv.KvStore;
import dev.samovar.jvm.platform.MemoryRateLimit;
import dev.samovar.jvm.queue.ProjectQueues;
import dev.samovar.jvm.r2.R2Store;
import dev.samovar.jvm.vectorize.MemoryVectorize;
import dev.samovar.jvm.vectorize.Metric;
import dev.samovar.platform.AnalyticsDataset;
import dev.samovar.platform.RateLimiter;
import dev.samovar.platform.StoredSecret;
import dev.samovar.platform.VersionMetadata;
import dev.samovar.worker.BindingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The env that a project's configuration describes, kept in a folder or in memory. */
public final class ProjectBindings implements AutoCloseable {
  /** Of the models, beside the configuration. */
  private static final String RECORDED_ANSWERS = "ai-recordings.json";

  private final JvmBindings bindings = new JvmBindings();
  private final List<SqliteDatabase> databases = new ArrayList<>();
  private final ProjectQueues queues = new ProjectQueues();
  private final Outbox outbox;
  private final ExecutorService background = Executors.newCachedThreadPool(Server::daemon);
  private final ObjectHost objects;
  private final LocalHyperdrives hyperdrives = new LocalHyperdrives();
  private final List<String> names = new ArrayList<>();
  private final @Nullable Path state;

  private ProjectBindings(@Nullable Path state) {
    this.state = state;
    this.outbox = state == null ? Outbox.inMemory() : Outbox.folder(state.resolve("email"));
    // In memory is for tests: what an object leaves to be done is done before its answer.
    this.objects =
        state == null
            ? new ObjectHost(null, bindings, Runnable::run, new StandardErrorLog())
            : new ObjectHost(state.resolve("do"), bindings, background, new StandardErrorLog());
  }

  /**
   * Open what the configuration binds; databases get their migrations.
   *
   * @param state null for in memory
   * @throws ConfigException if the configuration or a migration cannot be used
   */
  public static ProjectBindings open(WranglerConfig config, Path devVars, @Nullable Path state) {
    ProjectBindings opened = new ProjectBindings(state);
    config.vars().forEach(opened.bindings::bind);
    config.d1Databases().forEach(opened::database);
    config.kvNamespaces().forEach(opened::namespace);
    config.r2Buckets().forEach(opened::bucket);
    config.hyperdrives().forEach(opened::hyperdrive);
    config.queueProducers().forEach(opened::producer);
    config.emailSenders().forEach(opened::emailSender);
    config.queueConsumers().forEach(opened.queues::consume);
    config.durableObjects().forEach(opened::durableObject);
    Executor after = state == null ? Runnable::run : opened.background;
    opened.names.addAll(ProjectExports.bind(config, opened.bindings, after));
    config
        .assetsBinding()
        .ifPresent(name -> config.assets().ifPresent(a -> opened.assets(name, a)));
    opened.platform(config);
    // As wrangler has it: .dev.vars wins over [vars].
    DevVars.read(devVars).forEach(opened.bindings::bindSecret);
    return opened;
  }

  public JvmBindings source() {
    return bindings;
  }

  /** The queues, kept in memory even where the rest is kept in a folder. */
  public ProjectQueues queues() {
    return queues;
  }

  /** What the worker has sent by e-mail. */
  public Outbox outbox() {
    return outbox;
  }

  /** The Durable Objects of the worker's classes. */
  public ObjectHost objects() {
    return objects;
  }

  /** For people: {@code D1 DB, KV SESSIONS}. */
  String summary() {
    return String.join(", ", names);
  }

  @Override
  public void close() {
    background.shutdown();
    objects.close();
    databases.forEach(SqliteDatabase::close);
    hyperdrives.close();
  }

  private void database(String name, Path migrations) {
    Path folder = state;
    SqliteDatabase database =
        folder == null
            ? SqliteDatabase.inMemory()
            : SqliteDatabase.file(made(folder.resolve("d1")).resolve(name + ".sqlite"));
    databases.add(database);
    Migrations.apply(database.database(), migrations);
    bindings.bind(name, database.database());
    names.add("D1 " + name);
  }

  private void namespace(String name) {
    Path folder = state;
    KvStore store =
        folder == null
            ? KvStore.inMemory()
            : KvStore.folder(made(folder.resolve("kv").resolve(name)));
    bindings.bind(name, store.namespace());
    names.add("KV " + name);
  }

  private void hyperdrive(String name, String connectionString) {
    bindings.bind(name, hyperdrives.open(name, connectionString));
    names.add("Hyperdrive " + name);
  }

  private void producer(String name, QueueProducerConfig config) {
    bindings.bind(name, queues.store(config.queue(), config.deliveryDelaySeconds()));
    names.add("queue " + name);
  }

  private void emailSender(String name, SendEmailConfig config) {
    bindings.bind(name, new SendEmail(new LocalEmail(config, outbox)));
    names.add("e-mail " + name);
  }

  private void durableObject(String name, DurableObjectConfig config) {
    bindings.bind(
        name,
        config
            .script()
            .map(ObjectHost::elsewhere)
            .orElseGet(() -> objects.namespace(config.className(), config.hasSqlite())));
    names.add("Durable Objects " + name);
  }

  private void assets(String name, AssetsConfig config) {
    Assets folder = new Assets(config);
    bindings.bind(name, new dev.samovar.http.client.Assets(new LocalFetch(folder::fetch)));
    names.add("assets " + name);
  }

  private void platform(WranglerConfig config) {
    config
        .rateLimits()
        .forEach(
            (name, limit) ->
                bindings.bind(
                    name,
                    new RateLimiter(new MemoryRateLimit(limit.limit(), limit.periodSeconds()))));
    // There is nothing to ask what was written; a test binds a dataset of its own to look at it.
    config
        .analyticsDatasets()
        .forEach(name -> bindings.bind(name, new AnalyticsDataset(point -> {})));
    config
        .versionBinding()
        .ifPresent(name -> bindings.bind(name, new VersionMetadata("local", "", "")));
    config
        .aiBinding()
        .ifPresent(name -> bindings.bind(name, RecordedAi.file(config.file(RECORDED_ANSWERS))));
    config
        .vectorizeIndexes()
        .forEach(name -> bindings.bind(name, MemoryVectorize.index(0, Metric.COSINE)));
    config.imagesBinding().ifPresent(name -> bindings.bind(name, new Images(new NoImages())));
    config.storedSecrets().forEach(name -> bindings.bind(name, absentSecret(name)));
  }

  private static StoredSecret absentSecret(String name) {
    return new StoredSecret(
        name,
        () -> {
          throw new BindingException(
              "A JVM has no Secrets Store, and so no secret for the binding '" + name + "'.");
        });
  }

  private void bucket(String name) {
    Path folder = state;
    R2Store store =
        folder == null
            ? R2Store.inMemory()
            : R2Store.folder(made(folder.resolve("r2").resolve(name)));
    bindings.bind(name, store.bucket());
    names.add("R2 " + name);
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ConfigException("Cannot make the folder " + folder + ": " + e.getMessage(), e);
    }
  }
}
