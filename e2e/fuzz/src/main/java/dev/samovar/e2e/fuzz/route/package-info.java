/** The routes of each worker, with values that reach deep into its handlers. */
@NullMarked
package dev.samovar.e2e.fuzz.route;

import org.jspecify.annotations.NullMarked;
