package dev.samovar.teavm.classlib.java.lang;

import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Holds what becomes {@code java.lang.System.Logger}. */
public final class System {

  private System() {}

  /** The interface of the JDK, method for method. */
  public interface Logger {

    String getName();

    boolean isLoggable(Level level);

    void log(Level level, ResourceBundle bundle, String message, Throwable thrown);

    void log(Level level, ResourceBundle bundle, String format, Object... parameters);

    default void log(Level level, String message) {
      log(level, (ResourceBundle) null, message, (Object[]) null);
    }

    default void log(Level level, Supplier<String> message) {
      if (isLoggable(level)) {
        log(level, (ResourceBundle) null, message.get(), (Object[]) null);
      }
    }

    default void log(Level level, Object object) {
      if (isLoggable(level)) {
        log(level, (ResourceBundle) null, object.toString(), (Object[]) null);
      }
    }

    default void log(Level level, String message, Throwable thrown) {
      log(level, null, message, thrown);
    }

    default void log(Level level, Supplier<String> message, Throwable thrown) {
      if (isLoggable(level)) {
        log(level, null, message.get(), thrown);
      }
    }

    default void log(Level level, String format, Object... parameters) {
      log(level, null, format, parameters);
    }

    /** The levels of the JDK. */
    enum Level {
      ALL(Integer.MIN_VALUE),
      TRACE(400),
      DEBUG(500),
      INFO(800),
      WARNING(900),
      ERROR(1000),
      OFF(Integer.MAX_VALUE);

      private final int severity;

      Level(int severity) {
        this.severity = severity;
      }

      public final String getName() {
        return name();
      }

      public final int getSeverity() {
        return severity;
      }
    }
  }
}
