/** Many values over the border at once. */
@NullMarked
package dev.samovar.cloudflare.packet;

import org.jspecify.annotations.NullMarked;
