/**
 * The border with JavaScript: the only classes that wait for promises, read JavaScript errors, and
 * move bytes and text.
 */
@NullMarked
package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.NullMarked;
