package dev.samovar.worker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The class of a project that is its worker: a {@link WorkerApp}, one a project. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Worker {

  /** The worker's name on Cloudflare: lower-case letters, digits and dashes. */
  String name();
}
