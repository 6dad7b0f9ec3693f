/** Rows as records, for every SQL binding. */
@NullMarked
package dev.samovar.sql;

import org.jspecify.annotations.NullMarked;
