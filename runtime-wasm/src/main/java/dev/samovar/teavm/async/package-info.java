/**
 * At build time: what waits in TeaVM's class library, made to wait Samovar's way; and its monitors
 * as real locks.
 */
@NullMarked
package dev.samovar.teavm.async;

import org.jspecify.annotations.NullMarked;
