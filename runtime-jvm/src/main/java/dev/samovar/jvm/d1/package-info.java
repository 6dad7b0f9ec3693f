/** D1 on a JVM: SQLite with the platform's limits, conversions and words. */
@NullMarked
package dev.samovar.jvm.d1;

import org.jspecify.annotations.NullMarked;
