package dev.samovar.spi;

/** How a runtime reads a secret of a store. */
@FunctionalInterface
public interface SecretDriver {

  /**
   * @throws dev.samovar.worker.BindingException if there is none
   */
  String value();
}
