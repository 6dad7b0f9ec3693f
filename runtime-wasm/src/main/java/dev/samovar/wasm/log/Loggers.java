package dev.samovar.wasm.log;

/** {@code System.getLogger}. */
public final class Loggers {

  private Loggers() {}

  public static System.Logger get(String name) {
    return new ConsoleLogger(name);
  }
}
