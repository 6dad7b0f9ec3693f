/** From interfaces whose methods are called over a wire to stubs, and to the calls of objects. */
@NullMarked
package dev.samovar.processor.rpc;

import org.jspecify.annotations.NullMarked;
