/** Programs of other languages beside a Durable Object. */
@NullMarked
package dev.samovar.container;

import org.jspecify.annotations.NullMarked;
