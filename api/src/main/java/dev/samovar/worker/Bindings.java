package dev.samovar.worker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The typed env of a worker: an interface with one parameterless method a binding.
 *
 * <p>{@code jwtSecret()} is the binding {@code JWT_SECRET}; {@link Binding} names another. The
 * return type says the kind: {@code D1Database}, {@code KvNamespace}, {@code R2Bucket}, {@code
 * DurableObjectNamespace} or {@code DurableObjects<Feed>}, {@code QueueProducer<Event>}, {@code
 * Hyperdrive}, {@code Service} or an interface annotated {@code @ServiceApi}, {@code
 * Workflows<Order>}, {@code DispatchNamespace}, {@code Assets}, {@code RateLimiter}, {@code
 * AnalyticsDataset}, {@code VersionMetadata}, {@code StoredSecret}, {@code Ai}, {@code Vectorize},
 * {@code Images}, {@code BrowserRun}, {@code Secret}; {@code String}, {@code int}, {@code long} or
 * {@code boolean} for a text variable; a type annotated {@code @CompiledJson}, or a {@code List},
 * {@code Set} or {@code Map<String, …>}, for a JSON variable. An {@code Optional} of one of these
 * is empty where the configuration lacks it.
 *
 * <p>A binding is looked up each time it is asked for. It belongs to its request: a static field of
 * such a type is a compile error, unless {@code @SuppressWarnings("samovar:request")} stands on it,
 * for a test's fake.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/bindings/">Workers:
 *     bindings</a>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Bindings {}
