/** Calls of other workers' methods, and of this worker's by others. */
@NullMarked
package dev.samovar.cloudflare.service;

import org.jspecify.annotations.NullMarked;
