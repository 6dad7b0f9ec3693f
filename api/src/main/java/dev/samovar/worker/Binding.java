package dev.samovar.worker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The exact name of a binding in the wrangler configuration, where the method's own name is not it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Binding {

  /** Name and letter case as in the configuration. */
  String value();
}
