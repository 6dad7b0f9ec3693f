package dev.samovar.e2e.fuzz.place;

import dev.samovar.e2e.fuzz.route.Known;
import java.util.List;

/**
 * Answers with a status from 500 on that workerd, miniflare or Jetty gives before a worker is
 * asked.
 */
public final class PlatformAnswers {

  private static final String PLAIN = "^Internal Server Error$";

  /** The entry answers with the error's stack where HTML is accepted; HEAD has no body. */
  private static final String NO_URL = PLAIN + "|^TypeError: Fetch API cannot load: |^$";

  private static final List<Known> OF_WORKERD =
      List.of(
          Known.of(
              "^",
              501,
              "^ERROR: Unrecognized request method\\.$",
              "RFC 9110 §15.6.2: workerd knows no such method"),
          Known.of("^CONNECT ", 500, PLAIN, "miniflare's entry exports no connect()"),
          // RFC 9112 §3.2 demands 400; workerd joins the values, and miniflare's entry fails to
          // parse that as a URL.
          Known.of(
              "^Host:[^\\r]*\\r\\n(?s:.*)^Host:",
              500,
              NO_URL,
              "two Host headers, refused by miniflare's entry"),
          Known.of(
              "^Host: (?!localhost\\r)",
              500,
              NO_URL,
              "a Host that is no authority, refused by miniflare's entry"),
          Known.of(
              "^\\S+ https?://",
              500,
              NO_URL,
              "an absolute target that is no URL, refused by miniflare's entry"),
          Known.of("^\\S+ \\* ", 500, NO_URL, "the target *, refused by miniflare's entry"),
          Known.of(
              "^",
              500,
              "^DataCloneError: Deserialization failed: header count exceeds maximum",
              "more headers than miniflare's entry hands on to its asset worker"));

  private static final List<Known> OF_THE_JVM =
      List.of(
          Known.of(
              "^\\S* \\S* (?!HTTP/1)",
              505,
              "^$|\"status\":505",
              "RFC 9110 §15.6.6: Jetty refuses the version of HTTP"));

  private PlatformAnswers() {}

  public static List<Known> of(Target target) {
    return target == Target.JVM ? OF_THE_JVM : OF_WORKERD;
  }
}
