package dev.samovar.worker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link dev.samovar.durable.DurableObjectApi} or a {@link
 * dev.samovar.service.ServiceApi} that does no harm if it is done twice: its stub calls again where
 * the platform says that the same call may succeed.
 *
 * <p>That is {@link PlatformException#isRetryable()} without {@link
 * PlatformException#isOverloaded()}: up to 3 times more, after waits that double from some 100
 * milliseconds. What the other side itself throws is thrown at once, and so is every failure of a
 * method without this annotation: the first call may have been done though its answer was lost.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/best-practices/error-handling/">Durable
 *     Objects: error handling</a>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Idempotent {}
