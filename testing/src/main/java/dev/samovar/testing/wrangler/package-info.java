/**
 * A worker in the real runtime, workerd, for tests: {@code wrangler dev} on this machine, without a
 * network.
 */
@NullMarked
package dev.samovar.testing.wrangler;

import org.jspecify.annotations.NullMarked;
