/** The web platform of a JVM: what there is of it. */
@NullMarked
package dev.samovar.jvm.web;

import org.jspecify.annotations.NullMarked;
