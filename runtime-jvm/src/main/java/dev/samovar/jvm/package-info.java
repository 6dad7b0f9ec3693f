/** A worker on an ordinary JVM: the server, and the bindings behind its env. */
@NullMarked
package dev.samovar.jvm;

import org.jspecify.annotations.NullMarked;
