/**
 * Classes that worker.js exports: what is the same for Durable Objects, Workflows, entry points.
 */
@NullMarked
package dev.samovar.processor.exported;

import org.jspecify.annotations.NullMarked;
