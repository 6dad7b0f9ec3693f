package dev.samovar.worker;

import dev.samovar.json.JsonType;
import dev.samovar.spi.Props;
import java.util.Optional;

/**
 * The life of one event.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/context/">Workers:
 *     context</a>
 */
public interface ExecutionContext {

  /**
   * Do the work after the answer has been given; the isolate stays for up to 30 seconds more.
   *
   * <p>What the work throws is logged and harms no one.
   */
  void waitUntil(Runnable work);

  /** Let the origin answer if this handler fails; without an origin it changes nothing. */
  void passThroughOnException();

  /**
   * What the caller's configuration says of this worker: {@code props} of its {@code [[services]]},
   * or what {@link Exports#entrypoint(String, Object)} was given. An empty object where nobody
   * says.
   *
   * @throws BindingException if it is not as the type wants it
   */
  default <T> T props(Class<T> type) {
    return props(JsonType.of(type));
  }

  /** As {@link #props(Class)}, for a type with arguments. */
  default <T> T props(JsonType<T> type) {
    return Props.read(new byte[] {'{', '}'}, type);
  }

  /**
   * What this worker exports, without a binding for it.
   *
   * @throws BindingException on a JVM, and before compatibility date 2025-11-17 without the flag
   *     {@code enable_ctx_exports}
   */
  default Exports exports() {
    throw new BindingException(
        "ctx.exports is in workerd alone. Bind what is needed, or run the worker there.");
  }

  /**
   * The application of Cloudflare Access that let the request in; empty where none stands before
   * the worker, and on a JVM. {@code [access.dev]} in the configuration makes one up for {@code
   * wrangler dev}.
   */
  default Optional<Access> access() {
    return Optional.empty();
  }

  /** Spans of the worker's own in the trace of this event; on a JVM they go nowhere. */
  default Tracing tracing() {
    return Tracing.none();
  }
}
