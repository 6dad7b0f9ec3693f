package dev.samovar.e2e.fuzz.wire;

/** One step of a plan. */
public sealed interface Step {

  /** Send these bytes. */
  record Send(byte[] bytes) implements Step {}

  /** Send nothing for that long. */
  record Pause(int millis) implements Step {}

  /** Say that nothing more will be sent, and go on reading. */
  record EndOutput() implements Step {}
}
