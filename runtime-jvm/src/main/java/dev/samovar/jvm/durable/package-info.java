/** Durable Objects on a JVM: one event at a time, storage in SQLite files. */
@NullMarked
package dev.samovar.jvm.durable;

import org.jspecify.annotations.NullMarked;
