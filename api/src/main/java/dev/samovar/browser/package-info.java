/** Browsers that Cloudflare runs. */
@NullMarked
package dev.samovar.browser;

import org.jspecify.annotations.NullMarked;
