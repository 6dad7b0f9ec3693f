package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.route.Draft;
import dev.samovar.e2e.fuzz.wire.Latin1;
import java.util.List;

/** Headers beside those that a route reads: many, unusual or malformed ones, cookies, a proxy's. */
final class FieldLines {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("cookies", 6, FieldLines::cookies),
          new Mutation("many headers", 2, FieldLines::many),
          new Mutation("odd header", 4, FieldLines::odd),
          new Mutation("malformed header", 3, FieldLines::malformed),
          new Mutation("proxy headers", 2, FieldLines::proxy));

  private FieldLines() {}

  private static void cookies(Draft draft, Dice dice) {
    String former = draft.header("Cookie");
    String odd =
        switch (dice.below(6)) {
          case 0 -> "a=" + "x".repeat(dice.pick(4096, 8192, 16 * 1024));
          case 1 -> "a=b; ".repeat(dice.pick(100, 1000, 3000)) + "c=d";
          case 2 ->
              dice.pick(
                  "=",
                  ";",
                  "=;=;",
                  "session_id",
                  "session_id=",
                  "session_id=\"",
                  "session_id=\"a",
                  "session_id=\"a\"b",
                  "a=\"b;c\"",
                  "$Version=1; a=b");
          case 3 ->
              "session_id="
                  + dice.pick(
                      "%00",
                      "\u00ff\u00fe",
                      "../../x",
                      "\t",
                      "a,b",
                      "a\u0001b",
                      "\\\"",
                      "{}",
                      "%0d%0aX-Injected:1",
                      "0".repeat(32),
                      "f".repeat(31));
          case 4 ->
              "session_id=" + Latin1.utf8(OddTexts.text(dice)).replaceAll("[\\r\\n\\x00]", "");
          default -> former.isEmpty() ? "a=b" : former.substring(0, dice.below(former.length()));
        };
    draft.set("Cookie", odd);
    if (!former.isEmpty() && dice.percent(50)) {
      draft.headers.add("Cookie: " + former);
    }
  }

  private static void many(Draft draft, Dice dice) {
    int count = dice.pick(100, 500, 1000);
    for (int i = 0; i < count; i++) {
      draft.headers.add(
          "X-A" + (dice.percent(50) ? i : "") + ": " + dice.pick("", "1", "a".repeat(20)));
    }
  }

  /** Well-formed by RFC 9110 §5.5, and still unusual. */
  private static void odd(Draft draft, Dice dice) {
    String name =
        dice.pick(
            "X-Odd",
            "Content-Language",
            "Content-Location",
            "User-Agent",
            "Referer",
            "Authorization",
            "Date",
            "Via",
            "Accept",
            "x-!#$%&'*+.^_`|~",
            "constructor",
            "__proto__",
            "Set-Cookie",
            "Location",
            "Vary",
            "Trailer");
    String value =
        dice.pick(
            "",
            "\u00e9",
            "\u00ff",
            "\u0080",
            "a\tb",
            "a  b",
            "\"",
            "\\",
            "a, b",
            "Basic " + "=".repeat(20),
            "Bearer",
            "Bearer a.b.c",
            "Basic \u00ff",
            "x".repeat(10_000),
            "\u00c3\u00a9",
            "%0d%0aX-Injected: 1",
            "() { :; }");
    draft.headers.add(name + ": " + value);
  }

  private static void malformed(Draft draft, Dice dice) {
    draft.headers.add(
        dice.pick(
            "X-Raw: a\0b",
            "X-Raw: a\rb",
            "X-Raw: a\nX-Raw2: b",
            "X-Raw: a\u0001b",
            "X-Raw: a\u007fb",
            "X-Raw : a",
            " X-Raw: a",
            "X-Raw",
            ": a",
            "X Raw: a",
            "X-R\u00e9: a",
            "\tfolded",
            "X-Raw: a\r\n folded",
            "X-Raw: a\r\n\tfolded",
            "Host: other",
            "Host:",
            "\0",
            "X-Raw:\u000ba"));
    draft.mayBeDropped();
  }

  private static void proxy(Draft draft, Dice dice) {
    String name =
        dice.pick(
            "CF-Ray",
            "CF-Connecting-IP",
            "CF-IPCountry",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "Forwarded",
            "X-Real-IP",
            "X-Request-Id",
            "Samovar-Session",
            "Samovar-Poll",
            "X-HTTP-Method-Override",
            "CF-Worker",
            "CDN-Loop",
            "traceparent",
            "Last-Event-ID",
            "Idempotency-Key");
    draft.set(
        name,
        dice.pick(
            "1",
            "",
            "a b",
            "\u00e9",
            "::1",
            "127.0.0.1, 10.0.0.1",
            "https",
            "for=\"[::1]\"",
            "x".repeat(5000),
            "\u00ff\u00fe",
            "00-0-0-00",
            "\"a\"",
            "{}",
            "%0d%0aX-Injected:1",
            "DELETE",
            "http://evil.example/"));
  }
}
