/** A worker of Workflows and of services. */
@NullMarked
package dev.samovar.e2e.services;

import org.jspecify.annotations.NullMarked;
