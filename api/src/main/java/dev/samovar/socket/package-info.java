/** TCP: connections of the worker's own to any host and port. */
@NullMarked
package dev.samovar.socket;

import org.jspecify.annotations.NullMarked;
