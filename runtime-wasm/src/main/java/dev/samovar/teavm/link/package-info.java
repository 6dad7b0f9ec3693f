/** Methods that are linked only where values of some classes reach them. */
@NullMarked
package dev.samovar.teavm.link;

import org.jspecify.annotations.NullMarked;
