/** What generated JSON codecs are made of; not for handlers. */
@NullMarked
package dev.samovar.spi.json;

import org.jspecify.annotations.NullMarked;
