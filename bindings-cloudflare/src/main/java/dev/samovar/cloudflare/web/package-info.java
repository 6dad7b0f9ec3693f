/** What workerd has built in. */
@NullMarked
package dev.samovar.cloudflare.web;

import org.jspecify.annotations.NullMarked;
