/**
 * The checks that Java promises of arrays, casts, null and whole numbers, where TeaVM's {@code
 * strict} leaves them out or an optimisation loses them.
 */
@org.jspecify.annotations.NullMarked
package dev.samovar.teavm.checks;
