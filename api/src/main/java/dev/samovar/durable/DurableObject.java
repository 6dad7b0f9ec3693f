package dev.samovar.durable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose instances are Durable Objects: {@code worker.js} exports it, and a binding of the
 * configuration names it.
 *
 * <p>Its one constructor takes a {@link DurableObjectState}, an interface annotated {@link
 * dev.samovar.worker.Bindings}, both, or neither. The constructor may wait: no event reaches the
 * object before it returns, and if it throws the object is reset. What the object can do is said by
 * the interfaces it implements: {@link DurableObjectFetch}, {@link DurableObjectAlarm}, {@link
 * DurableObjectWebSockets}, and those annotated {@link DurableObjectApi}.
 *
 * <p>Fields live as long as the object is in memory: until it is idle for some seconds, the worker
 * is deployed, or it is reset. What must outlive that belongs into {@link
 * DurableObjectState#storage()}. Objects share the isolate, and so its static fields, with each
 * other and with requests, and may be moved away from it at any time.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/base/">Durable Objects: base
 *     class</a>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DurableObject {

  /**
   * The class's name in the configuration, {@code class_name}; the simple name where it is not
   * given.
   */
  String name() default "";
}
