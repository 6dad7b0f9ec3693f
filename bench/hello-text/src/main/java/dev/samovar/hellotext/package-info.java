/** A worker of one text. */
@NullMarked
package dev.samovar.hellotext;

import org.jspecify.annotations.NullMarked;
