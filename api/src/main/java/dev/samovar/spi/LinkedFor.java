package dev.samovar.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method that a worker links only if a value of one of these classes, or of what extends
 * them, can reach its parameter of the type {@code Object}; if it has none, if one of these classes
 * can reach its parameter of the type {@code Class}.
 *
 * <p>In a worker where none can, calls of the method are never reached; it has no code there, and
 * returns null, false or zero. On a JVM the annotation means nothing.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface LinkedFor {

  Class<?>[] value();
}
