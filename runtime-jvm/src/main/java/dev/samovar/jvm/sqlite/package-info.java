/** What D1 and the storage of Durable Objects share: SQLite as workerd sets it up. */
@NullMarked
package dev.samovar.jvm.sqlite;

import org.jspecify.annotations.NullMarked;
