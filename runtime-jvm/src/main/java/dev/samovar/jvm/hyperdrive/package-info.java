/** PostgreSQL by JDBC, behind a pool, in place of Hyperdrive. */
@NullMarked
package dev.samovar.jvm.hyperdrive;

import org.jspecify.annotations.NullMarked;
