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
 * Secret}, {@code String} for a text variable, a record for a JSON variable.
 *
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/bindings/">Workers:
 *     bindings</a>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Bindings {}
