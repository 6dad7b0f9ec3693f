package dev.samovar.spi;

import dev.samovar.ai.Ai;
import dev.samovar.browser.BrowserRun;
import dev.samovar.d1.D1Database;
import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.email.SendEmail;
import dev.samovar.http.client.Assets;
import dev.samovar.http.client.Service;
import dev.samovar.hyperdrive.Hyperdrive;
import dev.samovar.images.Images;
import dev.samovar.json.JsonType;
import dev.samovar.kv.KvNamespace;
import dev.samovar.platform.AnalyticsDataset;
import dev.samovar.platform.DispatchNamespace;
import dev.samovar.platform.RateLimiter;
import dev.samovar.platform.StoredSecret;
import dev.samovar.platform.VersionMetadata;
import dev.samovar.queue.QueueProducer;
import dev.samovar.r2.R2Bucket;
import dev.samovar.vectorize.Vectorize;
import dev.samovar.worker.ExecutionContext;
import dev.samovar.worker.Secret;
import dev.samovar.workflow.Workflows;

/**
 * One event's {@code env}, by exact binding name; each call looks anew and costs nothing until
 * then.
 *
 * <p>A name that is missing, or bound to another kind, is a {@link
 * dev.samovar.worker.BindingException} that says what to add to the wrangler configuration.
 */
public interface BindingSource {

  /**
   * Whether env has that name at all; what is {@code null} or {@code undefined} there is absent.
   */
  boolean has(String name);

  D1Database d1(String name);

  KvNamespace kv(String name);

  R2Bucket r2(String name);

  <T> QueueProducer<T> queue(String name, MessageFormat<T> format);

  DurableObjectNamespace durableObjects(String name);

  Hyperdrive hyperdrive(String name);

  Service service(String name);

  <P> Workflows<P> workflow(String name, JsonType<P> params);

  DispatchNamespace dispatchNamespace(String name);

  Assets assets(String name);

  RateLimiter rateLimiter(String name);

  AnalyticsDataset analytics(String name);

  VersionMetadata versionMetadata(String name);

  StoredSecret storedSecret(String name);

  SendEmail sendEmail(String name);

  Ai ai(String name);

  Vectorize vectorize(String name);

  Images images(String name);

  BrowserRun browser(String name);

  /** A text variable; one given as a number or a boolean is its text. */
  String variable(String name);

  /** A variable given as a JSON value. */
  <T> T variable(String name, JsonType<T> type);

  Secret secret(String name);

  /**
   * The event has been handled: let go of what it opened, once its work after the answer allows.
   */
  default void end(ExecutionContext execution) {}
}
