/** Declarations of workerd's types for Images; nothing else. */
@NullMarked
package dev.samovar.cloudflare.images.jso;

import org.jspecify.annotations.NullMarked;
