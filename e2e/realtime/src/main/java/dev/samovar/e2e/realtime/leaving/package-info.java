/** Callers that do not wait for their answer. */
@NullMarked
package dev.samovar.e2e.realtime.leaving;

import org.jspecify.annotations.NullMarked;
