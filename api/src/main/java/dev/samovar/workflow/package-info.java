/** Workflows: work in steps that survives failures, restarts and waits of days. */
@NullMarked
package dev.samovar.workflow;

import org.jspecify.annotations.NullMarked;
