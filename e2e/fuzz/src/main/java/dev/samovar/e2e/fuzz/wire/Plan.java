package dev.samovar.e2e.fuzz.wire;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What is done on a connection.
 *
 * @param methods the methods of the requests, in order: they say which answers have no body
 * @param isComplete whether the server has to answer: the requests are whole and well-formed, and
 *     within the size that servers accept
 * @param mayShare whether the connection is in a known state afterwards, so that another request
 *     can follow
 */
public record Plan(List<Step> steps, List<String> methods, boolean isComplete, boolean mayShare) {

  /** All bytes that are sent, for a reproduction. */
  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Step step : steps) {
      if (step instanceof Step.Send send) {
        all.writeBytes(send.bytes());
      }
    }
    return all.toByteArray();
  }
}
