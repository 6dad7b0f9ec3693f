/** A browser for tests; a project that uses it depends on Playwright as well. */
@NullMarked
package dev.samovar.testing.browser;

import org.jspecify.annotations.NullMarked;
