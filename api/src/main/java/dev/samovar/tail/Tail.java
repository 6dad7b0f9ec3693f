package dev.samovar.tail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of the worker class that takes the traces of other workers: {@code @Tail public void
 * onTail(TailEvent<Env> event)}.
 *
 * <p>The others name this worker under {@code [[tail_consumers]]} of their wrangler configuration.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/observability/logs/tail-workers/">Workers:
 *     tail workers</a>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Tail {}
