/** Refuses fields that would hold on to a request or its bindings. */
@NullMarked
package dev.samovar.processor.scope;

import org.jspecify.annotations.NullMarked;
