/** The tail event. */
@NullMarked
package dev.samovar.cloudflare.tail;

import org.jspecify.annotations.NullMarked;
