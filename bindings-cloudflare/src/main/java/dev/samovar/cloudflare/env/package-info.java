/** The env of an event. */
@NullMarked
package dev.samovar.cloudflare.env;

import org.jspecify.annotations.NullMarked;
