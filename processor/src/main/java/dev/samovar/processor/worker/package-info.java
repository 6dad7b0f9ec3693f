/** From the class annotated @Worker to its definition and the manifest that the bundler reads. */
@NullMarked
package dev.samovar.processor.worker;

import org.jspecify.annotations.NullMarked;
