/** Small bindings of env. */
@NullMarked
package dev.samovar.cloudflare.platform;

import org.jspecify.annotations.NullMarked;
