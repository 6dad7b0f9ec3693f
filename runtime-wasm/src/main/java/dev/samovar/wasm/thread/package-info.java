/**
 * Threads that wait: sleep, monitors, wait and notify. The TeaVM plugin puts these in the place of
 * the class library's own, which know neither JSPI nor that requests die silently.
 */
@NullMarked
package dev.samovar.wasm.thread;

import org.jspecify.annotations.NullMarked;
