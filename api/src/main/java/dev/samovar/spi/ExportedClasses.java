package dev.samovar.spi;

/**
 * What the processor writes for a class that {@code worker.js} exports, but for Durable Objects;
 * each runtime finds it by {@link java.util.ServiceLoader}.
 */
public interface ExportedClasses {

  void register(Registry registry);

  /** Where they go; the name is that of the export. */
  interface Registry {

    void workflow(String name, WorkflowClass<?, ?> type);

    void entrypoint(String name, EntrypointClass type);
  }
}
