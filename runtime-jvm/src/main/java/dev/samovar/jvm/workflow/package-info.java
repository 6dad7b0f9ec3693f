/** Workflows on a JVM, in memory: a thread for each instance. */
@NullMarked
package dev.samovar.jvm.workflow;

import org.jspecify.annotations.NullMarked;
