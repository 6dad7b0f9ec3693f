/** E-mail over the send_email binding and cloudflare:email. */
@NullMarked
package dev.samovar.cloudflare.email;

import org.jspecify.annotations.NullMarked;
