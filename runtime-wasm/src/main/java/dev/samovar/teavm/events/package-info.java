/** Which events a worker listens to, known while it is linked. */
@NullMarked
package dev.samovar.teavm.events;

import org.jspecify.annotations.NullMarked;
