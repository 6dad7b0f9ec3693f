/** From classes annotated @DurableObject to how a runtime makes their objects. */
@NullMarked
package dev.samovar.processor.durable;

import org.jspecify.annotations.NullMarked;
