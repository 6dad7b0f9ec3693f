/** Contents by name, in memory or in a folder, for the stores built on them. */
@NullMarked
package dev.samovar.jvm.blobs;

import org.jspecify.annotations.NullMarked;
