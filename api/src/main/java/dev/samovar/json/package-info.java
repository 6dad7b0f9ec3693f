/** JSON to records and back. */
@NullMarked
package dev.samovar.json;

import org.jspecify.annotations.NullMarked;
