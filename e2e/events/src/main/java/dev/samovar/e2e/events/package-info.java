/** A worker that takes what is no request. */
@NullMarked
package dev.samovar.e2e.events;

import org.jspecify.annotations.NullMarked;
