/** Hyperdrive's types, as workerd declares them. */
@NullMarked
package dev.samovar.cloudflare.hyperdrive.jso;

import org.jspecify.annotations.NullMarked;
