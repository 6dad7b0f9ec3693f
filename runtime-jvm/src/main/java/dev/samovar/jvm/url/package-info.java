/** URLs on a JVM: {@link dev.samovar.jvm.url.Urls} is where each text becomes one. */
@NullMarked
package dev.samovar.jvm.url;

import org.jspecify.annotations.NullMarked;
