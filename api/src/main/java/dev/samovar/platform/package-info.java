/** Small bindings of the platform. */
@NullMarked
package dev.samovar.platform;

import org.jspecify.annotations.NullMarked;
