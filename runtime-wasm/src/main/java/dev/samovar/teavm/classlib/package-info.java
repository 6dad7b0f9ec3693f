/** What TeaVM's class library lacks or does wrong, mended while a worker is linked. */
@NullMarked
package dev.samovar.teavm.classlib;

import org.jspecify.annotations.NullMarked;
