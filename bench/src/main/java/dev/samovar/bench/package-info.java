/** The work of the benchmark, as a Java team would write it. */
@NullMarked
package dev.samovar.bench;

import org.jspecify.annotations.NullMarked;
