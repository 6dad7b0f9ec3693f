/** Declarations of workerd's types for cryptography; nothing else. */
@NullMarked
package dev.samovar.cloudflare.crypto.jso;

import org.jspecify.annotations.NullMarked;
