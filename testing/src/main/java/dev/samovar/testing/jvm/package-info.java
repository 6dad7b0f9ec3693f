/** A worker's classes on the JVM server, in a process beside the test. */
@NullMarked
package dev.samovar.testing.jvm;

import org.jspecify.annotations.NullMarked;
