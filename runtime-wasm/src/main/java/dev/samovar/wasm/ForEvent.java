package dev.samovar.wasm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that makes the adapter of an event; in a worker that does not listen to it, it is not
 * linked and gives null.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ForEvent {

  /** The handler's name in the worker's default export. */
  String value();
}
