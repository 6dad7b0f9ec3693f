/**
 * A fuzzer for workers: it sends valid and odd requests over raw sockets and reports each answer
 * that a client must not be able to cause. {@code e2e/fuzz/run} starts it.
 */
@NullMarked
package dev.samovar.e2e.fuzz;

import org.jspecify.annotations.NullMarked;
