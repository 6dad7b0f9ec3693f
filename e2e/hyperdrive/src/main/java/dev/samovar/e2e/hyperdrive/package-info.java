/** A worker with a PostgreSQL database. */
@NullMarked
package dev.samovar.e2e.hyperdrive;

import org.jspecify.annotations.NullMarked;
