package dev.samovar.jvm;

import dev.samovar.ai.Ai;
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
    return of(name, D1Database.class, "[[d1_databases]] binding = \"" + name + "\"");
  }

  @Override
  public KvNamespace kv(String name) {
    return of(name, KvNamespace.class, "[[kv_namespaces]] binding = \"" + name + "\"");
  }

  @Override
  public R2Bucket r2(String name) {
    return of(name, R2Bucket.class, "[[r2_buckets]] binding = \"" + name + "\"");
  }

  @Override
  public <T> QueueProducer<T> queue(String name, MessageFormat<T> format) {
    String toAdd = "[[queues.producers]] binding = \"" + name + "\"";
    return of(name, QueueStore.class, toAdd).producer(format);
  }

  @Override
  public DurableObjectNamespace durableObjects(String name) {
    String toAdd = "[[durable_objects.bindings]] name = \"" + name + "\"";
    return of(name, DurableObjectNamespace.class, toAdd);
  }

  @Override
  public Hyperdrive hyperdrive(String name) {
    return of(name, Hyperdrive.class, "[[hyperdrive]] binding = \"" + name + "\"");
  }

  @Override
  public Service service(String name) {
    if (bindings.get(name) instanceof Service service) {
      return service;
    }
    throw new BindingException(
        "Binding '"
            + name
            + "' is another worker, and on a JVM there are only the entry points on the class path."
            + " Bind a Service of your own, or run the workers in workerd.");
  }

  @Override
  public <P> Workflows<P> workflow(String name, JsonType<P> params) {
    if (bindings.get(name) instanceof WorkflowDriver driver) {
      return new Workflows<>(driver, params);
    }
    throw new BindingException(
        "Binding '"
            + name
            + "' is no Workflow of this worker. Add [[workflows]] binding = \""
            + name
            + "\" to wrangler.toml, or a class annotated @Workflow.");
  }

  @Override
  public DispatchNamespace dispatchNamespace(String name) {
    if (bindings.get(name) instanceof DispatchNamespace namespace) {
      return namespace;
    }
    throw new BindingException(
        "Binding '"
            + name
            + "' is a dispatch namespace, and there are none on a JVM. Run the worker on Cloudflare,"
            + " or bind a namespace of your own.");
  }

  @Override
  public Assets assets(String name) {
    return of(name, Assets.class, "[assets] binding = \"" + name + "\"");
  }

  @Override
  public RateLimiter rateLimiter(String name) {
    return of(name, RateLimiter.class, "[[ratelimits]] name = \"" + name + "\"");
  }

  @Override
  public AnalyticsDataset analytics(String name) {
    String toAdd = "[[analytics_engine_datasets]] binding = \"" + name + "\"";
    return of(name, AnalyticsDataset.class, toAdd);
  }

  @Override
  public VersionMetadata versionMetadata(String name) {
    return of(name, VersionMetadata.class, "[version_metadata] binding = \"" + name + "\"");
  }

  @Override
  public StoredSecret storedSecret(String name) {
    // A JVM has no store; .dev.vars is where its secrets are.
    if (bindings.get(name) instanceof Secret secret) {
      return new StoredSecret(name, secret::value);
    }
    return of(name, StoredSecret.class, "[[secrets_store_secrets]] binding = \"" + name + "\"");
  }

  @Override
  public SendEmail sendEmail(String name) {
    return of(name, SendEmail.class, "[[send_email]] name = \"" + name + "\"");
  }

  @Override
  public Ai ai(String name) {
    return of(name, Ai.class, "[ai] binding = \"" + name + "\"");
  }

  @Override
  public Vectorize vectorize(String name) {
    return of(name, Vectorize.class, "[[vectorize]] binding = \"" + name + "\"");
  }

  @Override
  public Images images(String name) {
    return of(name, Images.class, "[images] binding = \"" + name + "\"");
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

  private <T> T of(String name, Class<T> type, String toAdd) {
    Object value = bindings.get(name);
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw missing(name, value, toAdd + " to wrangler.toml");
  }

  private static BindingException missing(String name, @Nullable Object found, String toAdd) {
    String what = found == null ? "is not in env" : "is a " + found.getClass().getSimpleName();
    return new BindingException("Binding '" + name + "' " + what + ". Add " + toAdd + ".");
  }
}
