/** Declarations of workerd's types for Workers AI; nothing else. */
@NullMarked
package dev.samovar.cloudflare.ai.jso;

import org.jspecify.annotations.NullMarked;
