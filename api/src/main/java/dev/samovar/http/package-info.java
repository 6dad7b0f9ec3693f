/** Requests, responses and what they are made of. */
@NullMarked
package dev.samovar.http;

import org.jspecify.annotations.NullMarked;
