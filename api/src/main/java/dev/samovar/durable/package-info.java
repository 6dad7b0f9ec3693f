/** Durable Objects: code with storage of its own, of which one instance runs in the world. */
@NullMarked
package dev.samovar.durable;

import org.jspecify.annotations.NullMarked;
