/** D1 over env. */
@NullMarked
package dev.samovar.cloudflare.d1;

import org.jspecify.annotations.NullMarked;
