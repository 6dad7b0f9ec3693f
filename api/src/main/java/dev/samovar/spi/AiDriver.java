package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/** Workers AI, with JSON for what the binding takes. */
public interface AiDriver {

  /**
   * @param streaming whether to set {@code stream} in the inputs
   */
  AiResult run(String model, byte[] inputs, byte[] options, boolean streaming);

  @Nullable String gatewayLogId();
}
