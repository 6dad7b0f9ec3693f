/** A microblog: guests, posts, comments, photos. */
@NullMarked
package dev.samovar.horatio;

import org.jspecify.annotations.NullMarked;
