/** Hyperdrive: PostgreSQL through Cloudflare's connection pool. */
@NullMarked
package dev.samovar.hyperdrive;

import org.jspecify.annotations.NullMarked;
