/**
 * URLs by the URL Standard, as browsers and workerd parse them; for runtimes that have no parser of
 * their own.
 */
@NullMarked
package dev.samovar.http.url;

import org.jspecify.annotations.NullMarked;
