package dev.samovar.jvm;

import dev.samovar.spi.WorkerDefinition;
import java.util.Iterator;
import java.util.ServiceLoader;

/** The worker on the class path. */
public final class Definitions {
  private Definitions() {}

  /**
   * @throws IllegalStateException if there is none, or more than one
   */
  public static WorkerDefinition<?> find() {
    @SuppressWarnings("rawtypes") // a class has no type arguments to load by
    Iterator<WorkerDefinition> definitions = ServiceLoader.load(WorkerDefinition.class).iterator();
    if (!definitions.hasNext()) {
      throw new IllegalStateException(
          "There is no worker on the class path. Annotate one class with @Worker, and let"
              + " samovar-processor run when it is compiled.");
    }
    WorkerDefinition<?> found = definitions.next();
    if (definitions.hasNext()) {
      throw new IllegalStateException(
          "There are two workers on the class path, '"
              + found.name()
              + "' and '"
              + definitions.next().name()
              + "'. A process serves one.");
    }
    return found;
  }
}
