/** D1, Cloudflare's SQLite database. */
@NullMarked
package dev.samovar.d1;

import org.jspecify.annotations.NullMarked;
