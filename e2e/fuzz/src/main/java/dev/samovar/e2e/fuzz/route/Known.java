package dev.samovar.e2e.fuzz.route;

import dev.samovar.e2e.fuzz.wire.Answer;
import java.util.regex.Pattern;

/**
 * An answer with a status from 500 on that is given by design.
 *
 * @param request for the request's head, line by line; a part of it has to match
 * @param body for the answer's body; a part of it has to match
 */
public record Known(Pattern request, int status, Pattern body, String reason) {

  /** From regular expressions. */
  public static Known of(String request, int status, String body, String reason) {
    return new Known(
        Pattern.compile(request, Pattern.MULTILINE), status, Pattern.compile(body), reason);
  }

  public boolean matches(String requestHead, Answer answer) {
    return answer.status() == status
        && request.matcher(requestHead).find()
        && body.matcher(answer.body()).find();
  }
}
