/** Classes that a worker exports, but for Durable Objects, on a JVM. */
@NullMarked
package dev.samovar.jvm.exported;

import org.jspecify.annotations.NullMarked;
