/** Models that Cloudflare runs. */
@NullMarked
package dev.samovar.ai;

import org.jspecify.annotations.NullMarked;
