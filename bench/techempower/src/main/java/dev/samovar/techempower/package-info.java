/** TechEmpower's test types. */
@NullMarked
package dev.samovar.techempower;

import org.jspecify.annotations.NullMarked;
