package dev.samovar.sql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is read from a row: component {@code createdAt} is column {@code created_at};
 * {@link Column} names another.
 *
 * <p>A column that may be NULL is an {@code Optional} component. Times, dates, UUIDs and decimals
 * are texts, an enum is the name of its constant, booleans are 0 and 1; a type annotated
 * {@code @CompiledJson}, a list, set or map is a text that holds JSON.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FromRow {}
