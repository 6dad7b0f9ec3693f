/** Small bindings of the platform, in memory. */
@NullMarked
package dev.samovar.jvm.platform;

import org.jspecify.annotations.NullMarked;
