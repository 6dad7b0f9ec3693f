/** From classes annotated @Workflow to how a runtime runs their instances. */
@NullMarked
package dev.samovar.processor.workflow;

import org.jspecify.annotations.NullMarked;
