package dev.samovar.e2e.fuzz.wire;

import java.util.List;
import java.util.Optional;

/**
 * An answer.
 *
 * @param headers {@code name: value} each, as they came
 * @param body the first {@value AnswerReader#KEPT_BYTES} bytes
 * @param bodyBytes how many there were in all
 */
public record Answer(int status, List<String> headers, String body, long bodyBytes) {

  /** The first header of that name. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).trim())
        .findFirst();
  }
}
