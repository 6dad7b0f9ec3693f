/** E-mail: messages sent, and messages that arrive for the worker. */
@NullMarked
package dev.samovar.email;

import org.jspecify.annotations.NullMarked;
