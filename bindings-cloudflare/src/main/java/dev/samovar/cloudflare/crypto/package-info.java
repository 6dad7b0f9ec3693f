/** Web Crypto. */
@NullMarked
package dev.samovar.cloudflare.crypto;

import org.jspecify.annotations.NullMarked;
