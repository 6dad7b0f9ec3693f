/** WebSockets on a JVM: Jetty's, those of the JDK's client, and pairs without a network. */
@NullMarked
package dev.samovar.jvm.websocket;

import org.jspecify.annotations.NullMarked;
