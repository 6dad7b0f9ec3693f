/**
 * What a binding promises, as facts that every implementation keeps: those of the JVM under JUnit,
 * those of the platform in workerd. Plain Java, as it is linked into a worker.
 */
@NullMarked
package dev.samovar.testing.contract;

import org.jspecify.annotations.NullMarked;
