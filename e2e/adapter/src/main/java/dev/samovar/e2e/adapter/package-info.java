/** A worker whose routes fail, wait, contend and stream. */
@NullMarked
package dev.samovar.e2e.adapter;

import org.jspecify.annotations.NullMarked;
