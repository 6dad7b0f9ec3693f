/** Hyperdrive over env, and PostgreSQL by the npm package postgres. */
@NullMarked
package dev.samovar.cloudflare.hyperdrive;

import org.jspecify.annotations.NullMarked;
