/** Where a worker runs: in workerd, or on a JVM. */
@NullMarked
package dev.samovar.e2e.fuzz.place;

import org.jspecify.annotations.NullMarked;
