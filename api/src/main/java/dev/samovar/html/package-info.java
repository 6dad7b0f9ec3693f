/** HTML changed while it streams through a worker. */
@NullMarked
package dev.samovar.html;

import org.jspecify.annotations.NullMarked;
