/** From classes annotated @WorkerEntrypoint to how a runtime calls their objects. */
@NullMarked
package dev.samovar.processor.service;

import org.jspecify.annotations.NullMarked;
