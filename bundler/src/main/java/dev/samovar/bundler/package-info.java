/** Java that the build of a worker project runs before Node is there. */
@NullMarked
package dev.samovar.bundler;

import org.jspecify.annotations.NullMarked;
