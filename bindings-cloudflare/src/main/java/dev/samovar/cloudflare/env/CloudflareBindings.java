package dev.samovar.cloudflare.env;

import dev.samovar.ai.Ai;
import dev.samovar.browser.BrowserRun;
import dev.samovar.cloudflare.ai.CloudflareAi;
import dev.samovar.cloudflare.browser.CloudflareBrowser;
import dev.samovar.cloudflare.d1.CloudflareD1;
import dev.samovar.cloudflare.durable.CloudflareObjects;
import dev.samovar.cloudflare.email.CloudflareEmail;
import dev.samovar.cloudflare.fetch.CloudflareFetch;
import dev.samovar.cloudflare.hyperdrive.CloudflareHyperdrive;
import dev.samovar.cloudflare.hyperdrive.EventEnd;
import dev.samovar.cloudflare.images.CloudflareImages;
import dev.samovar.cloudflare.kv.CloudflareKv;
import dev.samovar.cloudflare.platform.CloudflarePlatform;
import dev.samovar.cloudflare.queue.CloudflareQueue;
import dev.samovar.cloudflare.r2.CloudflareR2;
import dev.samovar.cloudflare.service.CloudflareDispatch;
import dev.samovar.cloudflare.service.CloudflareRpc;
import dev.samovar.cloudflare.vectorize.CloudflareVectorize;
import dev.samovar.cloudflare.workflow.CloudflareWorkflow;
import dev.samovar.d1.D1Database;
import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.email.SendEmail;
import dev.samovar.http.client.Assets;
import dev.samovar.http.client.Service;
import dev.samovar.hyperdrive.Hyperdrive;
import dev.samovar.images.Images;
import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
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
import dev.samovar.spi.Utf8;
import dev.samovar.validation.ValidationException;
import dev.samovar.vectorize.Vectorize;
import dev.samovar.worker.BindingException;
import dev.samovar.worker.ExecutionContext;
import dev.samovar.worker.Secret;
import dev.samovar.workflow.Workflows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** The env of one event, or of a Durable Object. */
public final class CloudflareBindings implements BindingSource {

  private final EnvLookup env;
  private @Nullable List<CloudflareHyperdrive> hyperdrives;
  private int underWay = 1;

  /** For an event that is under way; {@link #end} is to follow. */
  public CloudflareBindings(JSObject env) {
    this.env = new EnvLookup(env);
  }

  /** One more event of the Durable Object is under way; {@link #end} is to follow. */
  public void begin() {
    underWay++;
  }

  @Override
  public void end(ExecutionContext execution) {
    underWay--;
    if (underWay > 0 || hyperdrives == null) {
      return;
    }
    for (EventEnd opened : hyperdrives) {
      opened.end(execution);
    }
  }

  @Override
  public boolean has(String name) {
    return env.has(name);
  }

  @Override
  public D1Database d1(String name) {
    return CloudflareD1.database(
        env.object(name, "prepare", "a D1 database", "[[d1_databases]] binding"));
  }

  @Override
  public KvNamespace kv(String name) {
    return CloudflareKv.namespace(
        env.object(name, "getWithMetadata", "a KV namespace", "[[kv_namespaces]] binding"));
  }

  @Override
  public R2Bucket r2(String name) {
    return CloudflareR2.bucket(
        env.object(name, "createMultipartUpload", "an R2 bucket", "[[r2_buckets]] binding"));
  }

  @Override
  public <T> QueueProducer<T> queue(String name, MessageFormat<T> format) {
    return CloudflareQueue.producer(
        env.object(name, "sendBatch", "a queue producer", "[[queues.producers]] binding"), format);
  }

  @Override
  public DurableObjectNamespace durableObjects(String name) {
    return CloudflareObjects.namespace(
        env.object(
            name, "idFromName", "a Durable Object namespace", "[[durable_objects.bindings]] name"));
  }

  @Override
  public Hyperdrive hyperdrive(String name) {
    if (hyperdrives == null) {
      hyperdrives = new ArrayList<>();
    }
    for (CloudflareHyperdrive known : hyperdrives) {
      if (known.name().equals(name)) {
        return known.hyperdrive();
      }
    }
    var found =
        new CloudflareHyperdrive(
            name,
            env.object(name, "connect", "a Hyperdrive", "[[hyperdrive]] binding"),
            () -> underWay > 0);
    hyperdrives.add(found);
    return found.hyperdrive();
  }

  @Override
  public Service service(String name) {
    JSObject service = env.object(name, "fetch", "a service", "[[services]] binding");
    return new Service(new CloudflareFetch(service), new CloudflareRpc(service));
  }

  @Override
  public <P> Workflows<P> workflow(String name, JsonType<P> params) {
    JSObject binding = env.object(name, "createBatch", "a Workflow", "[[workflows]] binding");
    return new Workflows<>(new CloudflareWorkflow(binding), params);
  }

  @Override
  public DispatchNamespace dispatchNamespace(String name) {
    return new DispatchNamespace(
        new CloudflareDispatch(
            env.object(name, "get", "a dispatch namespace", "[[dispatch_namespaces]] binding")));
  }

  @Override
  public Assets assets(String name) {
    return new Assets(
        new CloudflareFetch(env.object(name, "fetch", "the assets", "[assets] binding")));
  }

  @Override
  public RateLimiter rateLimiter(String name) {
    return CloudflarePlatform.rateLimiter(
        env.object(name, "limit", "a rate limit", "[[ratelimits]] name"));
  }

  @Override
  public AnalyticsDataset analytics(String name) {
    return CloudflarePlatform.analytics(
        env.object(name, "writeDataPoint", "a dataset", "[[analytics_engine_datasets]] binding"));
  }

  @Override
  public VersionMetadata versionMetadata(String name) {
    JSObject version = env.identified(name);
    if (version == null) {
      throw env.unfit(
          name, "the version", "[version_metadata] binding = " + EnvLookup.quoted(name));
    }
    return CloudflarePlatform.version(version);
  }

  @Override
  public StoredSecret storedSecret(String name) {
    return CloudflarePlatform.secret(
        name, env.object(name, "get", "a stored secret", "[[secrets_store_secrets]] binding"));
  }

  @Override
  public SendEmail sendEmail(String name) {
    return CloudflareEmail.sender(
        env.object(name, "send", "an email sender", "[[send_email]] name"));
  }

  @Override
  public Ai ai(String name) {
    return CloudflareAi.models(env.object(name, "run", "Workers AI", "[ai] binding"));
  }

  @Override
  public Vectorize vectorize(String name) {
    return CloudflareVectorize.index(
        env.object(name, "upsert", "a Vectorize index", "[[vectorize]] binding"));
  }

  @Override
  public BrowserRun browser(String name) {
    return CloudflareBrowser.browsers(
        env.object(name, "fetch", "Browser Run", "[browser] binding"));
  }

  @Override
  public Images images(String name) {
    return CloudflareImages.images(env.object(name, "info", "Images", "[images] binding"));
  }

  @Override
  public String variable(String name) {
    String text = env.text(name);
    if (text == null) {
      throw env.unfit(name, "a text variable", "[vars] " + name + " = \"…\"");
    }
    return text;
  }

  @Override
  public <T> T variable(String name, JsonType<T> type) {
    String json = env.json(name);
    if (json == null) {
      throw env.unfit(name, "a JSON variable", "[vars] " + name + " = { … }");
    }
    try {
      return Json.read(Utf8.encode(json), type);
    } catch (JsonException | ValidationException e) {
      // JSON's messages quote no value.
      throw new BindingException(
          "The variable '"
              + name
              + "' is not as the code wants it: "
              + e.getMessage()
              + ". Correct it under [vars].");
    }
  }

  @Override
  public Secret secret(String name) {
    String text = env.text(name);
    if (text == null) {
      throw new BindingException(
          "The secret '"
              + name
              + "' is not in env. Set it with: wrangler secret put "
              + name
              + ", and for this machine add "
              + name
              + "=… to .dev.vars.");
    }
    return new Secret(name, text);
  }
}
