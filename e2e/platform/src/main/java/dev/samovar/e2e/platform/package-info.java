/** A worker for what the platform has built in. */
@NullMarked
package dev.samovar.e2e.platform;

import org.jspecify.annotations.NullMarked;
