/** Declarations of workerd's types for Browser Run; nothing else. */
@NullMarked
package dev.samovar.cloudflare.browser.jso;

import org.jspecify.annotations.NullMarked;
