/** KV over env. */
@NullMarked
package dev.samovar.cloudflare.kv;

import org.jspecify.annotations.NullMarked;
