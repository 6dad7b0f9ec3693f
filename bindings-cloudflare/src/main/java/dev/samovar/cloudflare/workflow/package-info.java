/** Workflows over env, and what the platform gives to a run. */
@NullMarked
package dev.samovar.cloudflare.workflow;

import org.jspecify.annotations.NullMarked;
