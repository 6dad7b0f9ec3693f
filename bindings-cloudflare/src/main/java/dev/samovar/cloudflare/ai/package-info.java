/** Workers AI. */
@NullMarked
package dev.samovar.cloudflare.ai;

import org.jspecify.annotations.NullMarked;
