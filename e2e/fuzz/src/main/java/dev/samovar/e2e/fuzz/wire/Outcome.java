package dev.samovar.e2e.fuzz.wire;

import java.util.List;

/**
 * What became of a plan.
 *
 * @param detail says more about the ending; empty if there is nothing to say
 */
public record Outcome(Ending ending, List<Answer> answers, long millis, String detail) {

  /** How it ended. */
  public enum Ending {
    /** Each request has its answer. */
    ANSWERED,
    /** The server closed the connection before that. */
    CLOSED,
    /** The server reset the connection before that. */
    RESET,
    /** Nothing came for too long. */
    SILENT,
    /** What came is not HTTP. */
    GARBLED,
    /** The server did not accept a connection. */
    REFUSED
  }
}
