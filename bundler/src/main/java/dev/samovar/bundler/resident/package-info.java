/**
 * The resident compiler of {@code ./dev}: javac and TeaVM in one JVM that stays warm from change to
 * change.
 */
@NullMarked
package dev.samovar.bundler.resident;

import org.jspecify.annotations.NullMarked;
