/** URLs compared with patterns. */
@NullMarked
package dev.samovar.urlpattern;

import org.jspecify.annotations.NullMarked;
