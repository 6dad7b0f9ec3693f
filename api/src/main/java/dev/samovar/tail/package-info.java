/** Tail workers: what other workers did, logged and threw. */
@NullMarked
package dev.samovar.tail;

import org.jspecify.annotations.NullMarked;
