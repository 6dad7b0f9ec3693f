/** The router: paths, filters, context. */
@NullMarked
package dev.samovar.routing;

import org.jspecify.annotations.NullMarked;
