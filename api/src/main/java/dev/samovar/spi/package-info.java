/** The seam between generated code and the runtimes; not for handlers. */
@NullMarked
package dev.samovar.spi;

import org.jspecify.annotations.NullMarked;
