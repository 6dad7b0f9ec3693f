package dev.samovar.wasm.log;

import dev.samovar.cloudflare.interop.Console;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A logger that writes to the console; its levels are the console's. */
final class ConsoleLogger implements System.Logger {

  private final String name;

  ConsoleLogger(String name) {
    this.name = name;
  }

  @Override
  public String getName() {
    return name;
  }

  /** All but OFF: workerd and the log's reader choose. */
  @Override
  public boolean isLoggable(Level level) {
    return level != Level.OFF;
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String message,
      @Nullable Throwable thrown) {
    String text = String.valueOf(message);
    switch (level) {
      case ERROR -> Console.error(name, text, thrown);
      case WARNING -> Console.warn(name, text, thrown);
      case INFO -> Console.info(name, text, thrown);
      case ALL, TRACE, DEBUG -> Console.debug(name, text, thrown);
      case OFF -> {}
    }
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String format,
      @Nullable Object @Nullable ... parameters) {
    if (isLoggable(level)) {
      log(level, bundle, Placeholders.fill(String.valueOf(format), parameters), (Throwable) null);
    }
  }
}
