/** What a worker is: its class, its bindings, its execution context. */
@NullMarked
package dev.samovar.worker;

import org.jspecify.annotations.NullMarked;
