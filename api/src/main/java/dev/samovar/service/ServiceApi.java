package dev.samovar.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose methods one worker calls on another. It is a binding: a method of the
 * {@code @Bindings} interface that returns it gives a stub that is generated; on the other side a
 * class annotated {@link WorkerEntrypoint} implements it, or JavaScript has methods of these names.
 *
 * <p>Parameters and results cross as the JavaScript values that their JSON stands for: records
 * annotated {@code @CompiledJson}, texts, numbers, booleans, times, and an {@code Optional}, {@code
 * List}, {@code Set} or {@code Map<String, …>} of those; a {@code byte[]} crosses as a {@code
 * Uint8Array}, a {@link dev.samovar.http.Body} as a {@code ReadableStream}. Whole numbers beyond
 * ±(2^53 - 1) are BigInts, decimals have a double's precision. Names of methods must differ. A
 * method annotated {@link dev.samovar.worker.Idempotent} is called again where the platform says
 * that the same call may succeed. If the interface extends {@link EntrypointFetch}, its {@code
 * fetch} is the other worker's.
 *
 * <p>A call that fails throws a {@link ServiceException}.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/bindings/service-bindings/rpc/">Workers:
 *     service bindings over RPC</a>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ServiceApi {}
