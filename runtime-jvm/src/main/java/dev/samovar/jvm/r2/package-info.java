/** R2 on a JVM. */
@NullMarked
package dev.samovar.jvm.r2;

import org.jspecify.annotations.NullMarked;
