/** R2 over env. */
@NullMarked
package dev.samovar.cloudflare.r2;

import org.jspecify.annotations.NullMarked;
