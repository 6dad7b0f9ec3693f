package dev.samovar.email;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of the worker class that takes e-mail: {@code @IncomingEmail public void
 * onEmail(ForwardableEmailMessage<Env> message)}.
 *
 * <p>A route of Email Routing says which addresses are the worker's. A message that the method
 * neither forwards nor rejects is dropped when it returns; if it throws, the sender is told of a
 * temporary failure.
 *
 * @see <a href="https://developers.cloudflare.com/email-routing/email-workers/runtime-api/">Email
 *     Workers: runtime API</a>
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface IncomingEmail {}
