/** TCP over the JDK's sockets. */
@NullMarked
package dev.samovar.jvm.socket;

import org.jspecify.annotations.NullMarked;
