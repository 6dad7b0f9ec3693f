/** What one worker offers to others: interfaces called through service bindings. */
@NullMarked
package dev.samovar.service;

import org.jspecify.annotations.NullMarked;
