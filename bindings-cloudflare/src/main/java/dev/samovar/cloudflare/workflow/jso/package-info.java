/** Declarations of workerd's types for Workflows; nothing else. */
@NullMarked
package dev.samovar.cloudflare.workflow.jso;

import org.jspecify.annotations.NullMarked;
