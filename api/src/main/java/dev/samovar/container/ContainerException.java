package dev.samovar.container;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A container could not be started or reached, or has ended badly. */
public final class ContainerException extends RuntimeException {
  private final int exitCode;

  /**
   * @param exitCode 0 for none
   */
  public ContainerException(String message, int exitCode, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** What the program ended with; empty if that is not what went wrong. */
  public OptionalInt exitCode() {
    return exitCode == 0 ? OptionalInt.empty() : OptionalInt.of(exitCode);
  }
}
