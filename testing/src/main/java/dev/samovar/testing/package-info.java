/** JUnit 5 support: a worker asked in process, and contracts that bindings keep. */
@NullMarked
package dev.samovar.testing;

import org.jspecify.annotations.NullMarked;
