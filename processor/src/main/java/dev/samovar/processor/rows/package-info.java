/** From records annotated @FromRow to their row mappers. */
@NullMarked
package dev.samovar.processor.rows;

import org.jspecify.annotations.NullMarked;
