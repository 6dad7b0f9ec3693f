/** A worker of Durable Objects. */
@NullMarked
package dev.samovar.e2e.durable;

import org.jspecify.annotations.NullMarked;
