package dev.samovar.worker;

/** A piece of work in the trace of an event. Its methods give the span itself. */
public interface Span extends AutoCloseable {

  /** Whether the span is recorded: the event is sampled, or a tail worker takes its trace. */
  boolean isTraced();

  /** 32 hexadecimal digits; zeros where {@link #isTraced} is false. */
  String traceId();

  /** 16 hexadecimal digits; zeros where {@link #isTraced} is false. */
  String spanId();

  Span setAttribute(String key, String value);

  Span setAttribute(String key, double value);

  Span setAttribute(String key, boolean value);

  /** Another name than it began with. */
  Span updateName(String name);

  /** The work has failed. */
  Span recordException(Throwable thrown);

  /**
   * How the work ended.
   *
   * @param message why it failed; empty if it did not
   */
  Span setStatus(boolean isOk, String message);

  /** The work is over; what is set afterwards does not count. */
  void end();

  /** As {@link #end}. */
  @Override
  default void close() {
    end();
  }
}
