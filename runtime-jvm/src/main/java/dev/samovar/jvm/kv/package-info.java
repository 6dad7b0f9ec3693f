/** KV on a JVM. */
@NullMarked
package dev.samovar.jvm.kv;

import org.jspecify.annotations.NullMarked;
