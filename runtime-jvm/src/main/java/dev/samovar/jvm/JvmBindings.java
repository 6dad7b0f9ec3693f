package dev.samovar.jvm;

import dev.samovar.ai.Ai;
import dev.samovar.browser.BrowserRun;
import dev.samovar.d1.D1Database;
import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.email.SendEmail;
import dev.samovar.http.client.Assets;
import dev.samovar.http.client.Service;
import dev.samovar.hyperdrive.Hyperdrive;
import dev.samovar.images.Images;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.jvm.queue.QueueStore;
import dev.samovar.kv.KvNamespace;
import dev.samovar.platform.AnalyticsDataset;
import dev.samovar.platform.DispatchNamespace;
import dev.samovar.platform.RateLimiter;
import dev.samovar.platform.StoredSecret;
import dev.samovar.platform.VersionMetadata;
import dev.samovar.queue.QueueProducer;
import dev.samovar.r2.R2Bucket;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.MessageFormat;
import dev.samovar.spi.WorkflowDriver;
import dev.samovar.vectorize.Vectorize;
import dev.samovar.worker.BindingException;
import dev.samovar.worker.Secret;
import dev.samovar.workflow.Workflows;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An env on a JVM: what is put in, by exact name.
 *
 * <p>One serves all requests; what it holds is safe to share.
 */
public final class JvmBindings implements BindingSource {
  private final Map<String, Object> bindings = new LinkedHashMap<>();

  /**
   * Bind a name to a database, namespace, bucket, queue or secret, or to a variable of any JSON
   * value.
   */
  public JvmBindings bind(String name, Object value) {
    bindings.put(name, value);
    return this;
  }

  /** Bind a name to a secret's value. */
  public JvmBindings bindSecret(String name, String value) {
    return bind(name, new Secret(name, value));
  }

  @Override
  public boolean has(String name) {
    return bindings.containsKey(name);
  }

  @Override
  public D1Database d1(String name) {
    return of(name, D1Database.class, "[[d1_databases]] binding");
  }

  @Override
  public KvNamespace kv(String name) {
    return of(name, KvNamespace.class, "[[kv_namespaces]] binding");
  }

  @Override
  public R2Bucket r2(String name) {
    return of(name, R2Bucket.class, "[[r2_buckets]] binding");
  }

  @Override
  public <T> QueueProducer<T> queue(String name, MessageFormat<T> format) {
    return of(name, QueueStore.class, "[[queues.producers]] binding").producer(format);
  }

  @Override
  public DurableObjectNamespace durableObjects(String name) {
    return of(name, DurableObjectNamespace.class, "[[durable_objects.bindings]] name");
  }

  @Override
  public Hyperdrive hyperdrive(String name) {
    return of(name, Hyperdrive.class, "[[hyperdrive]] binding");
  }

  @Override
  public Service service(String name) {
    return given(
        name,
        Service.class,
        "another worker, and on a JVM there are only the entry points on the class path. Bind a"
            + " Service of your own, or run the workers in workerd.");
  }

  @Override
  public <P> Workflows<P> workflow(String name, JsonType<P> params) {
    return new Workflows<>(of(name, WorkflowDriver.class, "[[workflows]] binding"), params);
  }

  @Override
  public DispatchNamespace dispatchNamespace(String name) {
    return given(
        name,
        DispatchNamespace.class,
        "a dispatch namespace, and there are none on a JVM. Run the worker on Cloudflare, or bind a"
            + " namespace of your own.");
  }

  @Override
  public Assets assets(String name) {
    return of(name, Assets.class, "[assets] binding");
  }

  @Override
  public RateLimiter rateLimiter(String name) {
    return of(name, RateLimiter.class, "[[ratelimits]] name");
  }

  @Override
  public AnalyticsDataset analytics(String name) {
    return of(name, AnalyticsDataset.class, "[[analytics_engine_datasets]] binding");
  }

  @Override
  public VersionMetadata versionMetadata(String name) {
    return of(name, VersionMetadata.class, "[version_metadata] binding");
  }

  @Override
  public StoredSecret storedSecret(String name) {
    // A JVM has no store; .dev.vars is where its secrets are.
    if (bindings.get(name) instanceof Secret secret) {
      return new StoredSecret(name, secret::value);
    }
    return of(name, StoredSecret.class, "[[secrets_store_secrets]] binding");
  }

  @Override
  public SendEmail sendEmail(String name) {
    return of(name, SendEmail.class, "[[send_email]] name");
  }

  @Override
  public Ai ai(String name) {
    return of(name, Ai.class, "[ai] binding");
  }

  @Override
  public Vectorize vectorize(String name) {
    return of(name, Vectorize.class, "[[vectorize]] binding");
  }

  @Override
  public BrowserRun browser(String name) {
    if (bindings.get(name) instanceof BrowserRun browser) {
      return browser;
    }
    throw new BindingException(
        "Binding '"
            + name
            + "' is Browser Run, and that is there on Workers only. Bind one of your own to test"
            + " with.");
  }

  @Override
  public Images images(String name) {
    return of(name, Images.class, "[images] binding");
  }

  @Override
  public String variable(String name) {
    Object value = bindings.get(name);
    if (value instanceof Secret secret) {
      return secret.value();
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    throw missing(name, value, name + " = \"…\" under [vars]");
  }

  @Override
  public <T> T variable(String name, JsonType<T> type) {
    Object value = bindings.get(name);
    if (value == null || value instanceof Secret) {
      throw missing(name, value, name + " under [vars]");
    }
    return Json.read(Json.write(value), type);
  }

  @Override
  public Secret secret(String name) {
    Object value = bindings.get(name);
    // To env a secret and a text variable are the same.
    if (value instanceof String text) {
      return new Secret(name, text);
    }
    if (value instanceof Secret secret) {
      return secret;
    }
    throw missing(name, value, name + "=… to .dev.vars");
  }

  /**
   * @param field of wrangler.toml that has the name
   */
  private <T> T of(String name, Class<T> type, String field) {
    Object value = bindings.get(name);
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw missing(name, value, field + " = \"" + name + "\" to wrangler.toml");
  }

  /** As {@link #of}, of a kind that a JVM has only where somebody gave one. */
  private <T> T given(String name, Class<T> type, String whatItIs) {
    Object value = bindings.get(name);
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw new BindingException("Binding '" + name + "' is " + whatItIs);
  }

  private static BindingException missing(String name, @Nullable Object found, String toAdd) {
    String what = found == null ? "is not in env" : "is a " + found.getClass().getSimpleName();
    return new BindingException("Binding '" + name + "' " + what + ". Add " + toAdd + ".");
  }
}
