/**
 * A worker that is written twice: here in Java, and in JavaScript in {@code src/test/node/worker}.
 *
 * <p>The tests send the same bytes to four places: the JavaScript worker, this worker on Wasm and
 * on JavaScript (all three in workerd), and this worker on the JVM server. They compare status,
 * headers and body, so that the right answer is workerd's and not an opinion.
 *
 * <p>To add cases for an area: a class {@code …Routes} here, the same routes in a file of {@code
 * src/test/node/worker}, and a test class {@code …IT} that extends {@code Comparison}.
 */
@NullMarked
package dev.samovar.e2e.reference;

import org.jspecify.annotations.NullMarked;
