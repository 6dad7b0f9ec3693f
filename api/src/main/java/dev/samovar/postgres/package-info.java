/**
 * A PostgreSQL client: statements, transactions, rows as records.
 *
 * @see <a href="https://www.postgresql.org/docs/current/">PostgreSQL: documentation</a>
 */
@NullMarked
package dev.samovar.postgres;

import org.jspecify.annotations.NullMarked;
