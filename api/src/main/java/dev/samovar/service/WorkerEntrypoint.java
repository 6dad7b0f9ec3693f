package dev.samovar.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that other workers call: {@code worker.js} exports it, and their {@code [[services]]}
 * name it as {@code entrypoint}.
 *
 * <p>What they can call are the interfaces it implements: those annotated {@link ServiceApi}, and
 * {@link EntrypointFetch}. An object is made for each call; its one constructor takes an interface
 * annotated {@link dev.samovar.worker.Bindings}, an {@link dev.samovar.worker.ExecutionContext},
 * both, or neither.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/bindings/service-bindings/rpc/#named-entrypoints">Workers:
 *     named entry points</a>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface WorkerEntrypoint {

  /**
   * The class's name in the configuration of others, {@code entrypoint}; the simple name where it
   * is not given.
   */
  String name() default "";
}
