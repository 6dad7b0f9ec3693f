/** Images, of which a JVM has none. */
@NullMarked
package dev.samovar.jvm.images;

import org.jspecify.annotations.NullMarked;
