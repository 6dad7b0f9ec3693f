/** E-mail that stays on this machine. */
@NullMarked
package dev.samovar.jvm.email;

import org.jspecify.annotations.NullMarked;
