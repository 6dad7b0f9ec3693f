/** What a project says in its wrangler configuration and in .dev.vars. */
@NullMarked
package dev.samovar.jvm.config;

import org.jspecify.annotations.NullMarked;
