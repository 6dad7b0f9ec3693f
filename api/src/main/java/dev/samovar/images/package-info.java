/** Images, resized and converted by the platform. */
@NullMarked
package dev.samovar.images;

import org.jspecify.annotations.NullMarked;
