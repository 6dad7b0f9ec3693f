/** {@code System.Logger} over workerd's console. */
@NullMarked
package dev.samovar.wasm.log;

import org.jspecify.annotations.NullMarked;
