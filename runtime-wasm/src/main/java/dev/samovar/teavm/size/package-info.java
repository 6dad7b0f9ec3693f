/** What the report of sizes needs to know of a worker that is linked. */
@NullMarked
package dev.samovar.teavm.size;

import org.jspecify.annotations.NullMarked;
