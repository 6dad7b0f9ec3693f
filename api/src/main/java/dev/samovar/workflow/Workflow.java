package dev.samovar.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that is a Workflow: it implements {@link WorkflowEntrypoint}, {@code worker.js} exports
 * it, and {@code [[workflows]]} of the configuration names it; where the template has none, the
 * build writes one for each class.
 *
 * <p>Its one constructor takes an interface annotated {@link dev.samovar.worker.Bindings}, or
 * nothing. An object is made each time that an instance begins or goes on: what it must not forget
 * belongs into the results of steps.
 *
 * @see <a href="https://developers.cloudflare.com/workflows/build/workers-api/">Workflows: Workers
 *     API</a>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Workflow {

  /**
   * The class's name in the configuration, {@code class_name}; the simple name where it is not
   * given.
   */
  String name() default "";
}
