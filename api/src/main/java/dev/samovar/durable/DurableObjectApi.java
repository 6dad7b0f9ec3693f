package dev.samovar.durable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose methods are called on an object from elsewhere: a {@link DurableObject} class
 * implements it, and a {@link DurableObjects} binding gives a stub that is generated.
 *
 * <p>Parameters and results cross as JSON: records annotated {@code @CompiledJson}, texts, numbers,
 * booleans, times, and an {@code Optional}, {@code List}, {@code Set} or {@code Map<String, …>} of
 * those; a {@code byte[]} crosses as it is. Names of methods need not differ. If the interface
 * extends {@link DurableObjectFetch}, its {@code fetch} is the object's.
 *
 * <p>A call that failed is not made again, unless its method is {@link
 * dev.samovar.worker.Idempotent}.
 *
 * <p>Both sides are compiled from the same interface; when only one of them has been deployed anew,
 * what is said of reading records applies: members that are not known are ignored.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DurableObjectApi {}
