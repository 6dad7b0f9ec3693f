/** The adapter for workerd: its events into Java, and Java's answers back. */
@NullMarked
package dev.samovar.wasm;

import org.jspecify.annotations.NullMarked;
