/** A worker that uses every binding as an application does. */
@NullMarked
package dev.samovar.e2e.conformance;

import org.jspecify.annotations.NullMarked;
