/** Static assets as Cloudflare serves them, before the worker is asked. */
@NullMarked
package dev.samovar.jvm.assets;

import org.jspecify.annotations.NullMarked;
