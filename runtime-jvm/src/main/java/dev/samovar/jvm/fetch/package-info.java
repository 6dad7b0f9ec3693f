/** Requests to the world by java.net.http, and to what is in this process. */
@NullMarked
package dev.samovar.jvm.fetch;

import org.jspecify.annotations.NullMarked;
