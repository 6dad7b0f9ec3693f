/** Browser Run. */
@NullMarked
package dev.samovar.cloudflare.browser;

import org.jspecify.annotations.NullMarked;
