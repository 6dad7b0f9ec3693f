package dev.samovar.jvm;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application threw while its worker was made: in a constructor, a static initialiser, a
 * {@code @Startup} method or {@code routes(…)}. The message has the exceptions and, of their
 * stacks, the application's lines.
 */
final class WorkerStartException extends RuntimeException {

  private static final String LIBRARY =
      "(java|javax|jdk|sun)\\..*|dev\\.samovar\\.(jvm|spi|routing|http|json|worker)\\..*";

  WorkerStartException(Throwable cause) {
    super("The worker does not start: " + chain(cause), cause);
  }

  private static String chain(Throwable thrown) {
    return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
        .map(WorkerStartException::text)
        .collect(Collectors.joining("\nCaused by: "));
  }

  private static String text(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(frame -> !frame.getClassName().matches(LIBRARY))
        .map(frame -> "\n\tat " + frame)
        .collect(Collectors.joining("", thrown.toString(), ""));
  }
}
