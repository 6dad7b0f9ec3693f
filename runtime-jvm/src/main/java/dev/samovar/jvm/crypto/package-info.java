/** Web Crypto's algorithms by the JDK's providers. */
@NullMarked
package dev.samovar.jvm.crypto;

import org.jspecify.annotations.NullMarked;
