/** fetch, and what else answers requests. */
@NullMarked
package dev.samovar.cloudflare.fetch;

import org.jspecify.annotations.NullMarked;
