/** Requests that a worker makes: to the world, to other workers, to its static assets. */
@NullMarked
package dev.samovar.http.client;

import org.jspecify.annotations.NullMarked;
