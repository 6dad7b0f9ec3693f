package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.route.Draft;
import dev.samovar.e2e.fuzz.wire.Latin1;
import java.util.List;

/** Odd methods, paths, queries and versions. */
final class Targets {

  /** Escapes that are no percent-encoding, or that are no UTF-8. */
  private static final String[] ESCAPES = {
    "%",
    "%4",
    "%zz",
    "%%",
    "%%41",
    "%u0041",
    "%C3%28",
    "%FF",
    "%FE%FF",
    "%C0%AF",
    "%E0%80%AF",
    "%ED%A0%80",
    "%F4%90%80%80",
    "%F5%80%80%80",
    "%E4",
    "%00",
    "%0d%0aX-Injected:%201",
    "%0aX-Injected:1",
    "%2F",
    "%5C",
    "%2e",
    "%2e%2e",
    "%2E%2E%2F",
    "%25",
    "%2525",
    "%7f",
    "%EF%BB%BF",
    "%F0%9F%98%80",
    "+",
    "%2B",
    "%20",
    "%09",
    "%3F",
    "%23",
    "%3b",
    ";a=b",
    "%c3%a9"
  };

  /** Bytes that a target may not have. */
  private static final String[] RAW = {
    " ",
    "\t",
    "\0",
    "\u007f",
    "\u0080",
    "\u00ff",
    "\u00c3\u00a9",
    "\u00c3",
    "\"",
    "<",
    ">",
    "\\",
    "^",
    "`",
    "{",
    "|",
    "}",
    "#a",
    "\u000b",
    "\r"
  };

  static final List<Mutation> ALL =
      List.of(
          new Mutation("path parameter", 12, Targets::parameter),
          new Mutation("path escapes", 8, Targets::pathEscape),
          new Mutation("path shape", 5, Targets::shape),
          new Mutation("raw bytes in target", 3, Targets::raw),
          new Mutation("query", 8, Targets::query),
          new Mutation("query escapes", 6, Targets::queryEscape),
          new Mutation("many parameters", 1, Targets::manyParameters),
          new Mutation("method", 4, Targets::method),
          new Mutation("request line", 2, Targets::requestLine),
          new Mutation("long target", 1, Targets::longTarget));

  private Targets() {}

  private static void parameter(Draft draft, Dice dice) {
    if (draft.parameters.isEmpty()) {
      pathEscape(draft, dice);
      return;
    }
    String text = OddTexts.text(dice);
    draft.segments.set(dice.pick(draft.parameters), Latin1.percent(text));
  }

  private static void pathEscape(Draft draft, Dice dice) {
    int at = dice.below(draft.segments.size());
    draft.segments.set(at, inserted(draft.segments.get(at), dice.pick(ESCAPES), dice));
  }

  private static void shape(Draft draft, Dice dice) {
    int at = dice.below(draft.segments.size() + 1);
    switch (dice.below(5)) {
      case 0 -> draft.segments.add(at, "");
      case 1 -> draft.segments.add(at, dice.pick(".", "..", "%2e%2e", "...", "%2E"));
      case 2 -> draft.segments.add("");
      case 3 -> draft.segments.add(at, dice.pick("api", "x", "a".repeat(300), "get", "ws"));
      default -> draft.segments.remove(Math.min(at, draft.segments.size() - 1));
    }
    draft.parameters.clear();
    if (draft.segments.isEmpty()) {
      draft.segments.add("");
    }
  }

  private static void raw(Draft draft, Dice dice) {
    draft.target = inserted(draft.target(), dice.pick(RAW), dice);
    if (!draft.target.startsWith("/")) {
      draft.target = "/" + draft.target;
    }
    draft.mayBeDropped();
  }

  private static void query(Draft draft, Dice dice) {
    String name = nameOf(draft, dice);
    draft.query.add(
        dice.below(draft.query.size() + 1), name + "=" + Latin1.percent(OddTexts.text(dice)));
    if (draft.query.size() > 1 && dice.percent(60)) {
      draft.query.removeIf(each -> each.startsWith(name + "=") && dice.percent(50));
    }
  }

  private static void queryEscape(Draft draft, Dice dice) {
    String name = dice.percent(20) ? dice.pick(ESCAPES) : nameOf(draft, dice);
    draft.query.add(
        dice.below(draft.query.size() + 1), name + dice.pick("=", "", "==") + dice.pick(ESCAPES));
  }

  private static void manyParameters(Draft draft, Dice dice) {
    String name = nameOf(draft, dice);
    int count = dice.pick(100, 1000, 5000);
    for (int i = 0; i < count; i++) {
      draft.query.add(name + (dice.percent(50) ? "=1" : i + "=1"));
    }
    if (count == 5000) {
      draft.mayBeDropped();
    }
  }

  private static String nameOf(Draft draft, Dice dice) {
    if (draft.query.isEmpty() || dice.percent(20)) {
      return dice.pick("a", "", "limit", "cursor", "scenario", "__proto__", "%61");
    }
    return dice.pick(draft.query).replaceFirst("=.*", "");
  }

  private static void method(Draft draft, Dice dice) {
    switch (dice.below(4)) {
      case 0, 1 ->
          draft.method = dice.pick("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH");
      case 2 ->
          draft.method =
              dice.pick(
                  "TRACE",
                  "CONNECT",
                  "PROPFIND",
                  "PURGE",
                  "MKCOL",
                  "REPORT",
                  "SEARCH",
                  "QUERY",
                  "LOCK");
      default -> {
        draft.method =
            dice.pick(
                "get",
                "Get",
                "FOO",
                "A".repeat(100),
                "GET,",
                "G\0T",
                "",
                "G/T",
                "GÉT",
                "CONST",
                "X-INJECTED");
        draft.mayBeDropped();
      }
    }
  }

  private static void requestLine(Draft draft, Dice dice) {
    draft.mayBeDropped();
    switch (dice.below(4)) {
      case 0 ->
          draft.version =
              dice.pick(
                  "HTTP/1.0",
                  "HTTP/0.9",
                  "HTTP/2.0",
                  "HTTP/9.9",
                  "HTTP/1.1 ",
                  "http/1.1",
                  "",
                  "HTTP/1.10",
                  "FTP/1.1");
      case 1 ->
          draft.target =
              dice.pick(
                      "http://localhost",
                      "http://other.example:99999",
                      "https://u:p@localhost",
                      "http://[::1]",
                      "http://",
                      "ftp://a",
                      "//x")
                  + draft.target();
      case 2 ->
          draft.target =
              dice.pick(
                  "*",
                  "localhost:80",
                  "",
                  "?",
                  "/?",
                  "/#",
                  "#",
                  "?a=b",
                  "api",
                  "\\api",
                  "/\\",
                  "////",
                  ":80",
                  "http:",
                  "/" + ";".repeat(50));
      default ->
          draft.set(
              "Host",
              dice.pick(
                  "",
                  "a b",
                  "localhost:99999",
                  "[::1",
                  "é",
                  "a,b",
                  "localhost:",
                  "../..",
                  "xn--",
                  "a".repeat(300),
                  "%41",
                  "1.2.3.4.5",
                  "0x7f.1"));
    }
  }

  private static void longTarget(Draft draft, Dice dice) {
    String more =
        dice.pick("a", "%41", "/a", "%2F", "%C3%A9").repeat(dice.pick(500, 1000, 20_000, 60_000));
    draft.target = dice.percent(50) ? draft.target() + more : draft.target() + "?q=" + more;
    if (more.length() > 8000) {
      draft.mayBeDropped();
    }
  }

  private static String inserted(String text, String more, Dice dice) {
    int at = dice.below(text.length() + 1);
    return text.substring(0, at) + more + text.substring(at);
  }
}
