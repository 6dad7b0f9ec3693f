/** R2, the object store. */
@NullMarked
package dev.samovar.r2;

import org.jspecify.annotations.NullMarked;
