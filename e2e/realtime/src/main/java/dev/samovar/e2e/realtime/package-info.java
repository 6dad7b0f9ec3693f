/** A worker whose clients stay connected. */
@NullMarked
package dev.samovar.e2e.realtime;

import org.jspecify.annotations.NullMarked;
