/** Requests, responses and bodies as the platform has them. */
@NullMarked
package dev.samovar.cloudflare.http;

import org.jspecify.annotations.NullMarked;
