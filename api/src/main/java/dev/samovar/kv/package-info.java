/** Workers KV, the eventually consistent key-value store. */
@NullMarked
package dev.samovar.kv;

import org.jspecify.annotations.NullMarked;
