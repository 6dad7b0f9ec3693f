/** Workers AI by recorded answers. */
@NullMarked
package dev.samovar.jvm.ai;

import org.jspecify.annotations.NullMarked;
