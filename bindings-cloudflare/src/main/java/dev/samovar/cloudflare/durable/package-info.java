/** Durable Objects over env, and what the platform gives to an object. */
@NullMarked
package dev.samovar.cloudflare.durable;

import org.jspecify.annotations.NullMarked;
