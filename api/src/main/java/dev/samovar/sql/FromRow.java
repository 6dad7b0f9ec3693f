package dev.samovar.sql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is read from a row: component {@code createdAt} is column {@code created_at};
 * {@link Column} names another.
 *
 * <p>A column that may be NULL is an {@code Optional} component.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FromRow {}
