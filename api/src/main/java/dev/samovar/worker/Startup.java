package dev.samovar.worker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of the worker class that runs once per isolate, before its routes are registered and
 * before the first event: {@code @Startup void warmUp()}.
 *
 * <p>Several run in the order in which they are written. There is no env and no request yet, and
 * nothing can be waited for: no binding, no request of one's own, no random numbers, and the clock
 * stands still. The platform gives all of the start one second. What the method throws keeps the
 * worker from starting.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/platform/limits/#worker-startup-time">Workers:
 *     startup time</a>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Startup {}
