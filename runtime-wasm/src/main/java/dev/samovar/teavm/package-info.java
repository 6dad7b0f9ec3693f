/** What TeaVM's plugins here share. */
@NullMarked
package dev.samovar.teavm;

import org.jspecify.annotations.NullMarked;
