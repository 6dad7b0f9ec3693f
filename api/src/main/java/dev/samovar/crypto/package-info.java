/**
 * Digests, message authentication, encryption and signatures. Keys are typed by what they do, and
 * carry their algorithm.
 */
@NullMarked
package dev.samovar.crypto;

import org.jspecify.annotations.NullMarked;
