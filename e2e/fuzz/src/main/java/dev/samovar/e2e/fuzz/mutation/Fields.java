package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.route.Draft;
import dev.samovar.e2e.fuzz.wire.Latin1;
import java.util.List;

/**
 * Odd headers: ranges, conditions, negotiation, cookies, origins, media types, and many of them.
 */
final class Fields {

  private static final String[] ETAGS = {
    "*",
    "\"\"",
    "\"a\"",
    "W/\"a\"",
    "w/\"a\"",
    "a",
    "\"",
    "\"a",
    "W/",
    "W/a",
    "\"a\",",
    ",\"a\"",
    "\"a\" \"b\"",
    "\"a\", W/\"b\", \"c\"",
    "*, \"a\"",
    "\"\u00e9\"",
    "\"\\\"\"",
    "\"a\0\"",
    "\"00000000000000000000000000000000\""
  };

  private static final String[] DATES = {
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov  6 08:49:37 1994",
    "Sun, 06 Nov 1994 08:49:37 UTC",
    "Sun, 31 Feb 1994 08:49:37 GMT",
    "Sun, 06 Nov 99999 08:49:37 GMT",
    "Sun, 06 Nov 9999 23:59:60 GMT",
    "Sun, 00 Nov 0000 00:00:00 GMT",
    "0",
    "-1",
    "1994-11-06T08:49:37Z",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Mon, 01 Jan 0001 00:00:00 GMT",
    "GMT",
    "\u0663"
  };

  private static final String[] TYPES = {
    "application/json",
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=\"\"",
    "multipart/form-data; boundary=a; boundary=b",
    "multipart/form-data; boundary=\u00e9",
    "multipart/form-data; boundary=\"a\\\"b\"",
    "multipart/form-data; boundary=a/b+c",
    "multipart/form-data; boundary=----fuzz;",
    "application/json; charset=utf-16",
    "application/json; charset=nope",
    "text/plain; charset=iso-8859-1",
    "text/plain; charset=\"",
    "text/plain; charset",
    "text/plain;;;",
    ";",
    "/",
    "a",
    "a/",
    "/b",
    "a/b/c",
    "image/png",
    "image/jpeg; q=\"\u00ff",
    "IMAGE/PNG",
    "*/*",
    "application/problem+json",
    "text/html, application/json",
    "application/json\0",
    ""
  };

  private static final String[] NEGOTIATION = {
    "*/*",
    "*",
    "",
    ",",
    ",,,",
    "application/json;q=0",
    "text/html;q=1.0000",
    "text/html;q=2",
    "text/html;q=-1",
    "a/b;q=\u0663",
    "q=1",
    ";q=1",
    "gzip",
    "gzip;q=0, *;q=0",
    "br, gzip, zstd",
    "identity;q=0",
    "deflate",
    "x".repeat(2000),
    "en-US,en;q=0.5",
    "*;q=0",
    "utf-8",
    "gzip, ".repeat(300)
  };

  static final List<Mutation> ALL =
      List.of(
          new Mutation("range", 6, Fields::range),
          new Mutation("conditions", 6, Fields::conditions),
          new Mutation("negotiation", 3, Fields::negotiation),
          new Mutation("origin", 3, Fields::origin),
          new Mutation("cookies", 6, Fields::cookies),
          new Mutation("content type", 5, Fields::contentType),
          new Mutation("many headers", 2, Fields::many),
          new Mutation("odd header", 4, Fields::odd),
          new Mutation("malformed header", 3, Fields::malformed),
          new Mutation("proxy headers", 2, Fields::proxy));

  private Fields() {}

  private static void range(Draft draft, Dice dice) {
    String unit =
        dice.percent(85) ? "bytes" : dice.pick("items", "Bytes", "", "bytes bytes", "\u00e9");
    StringBuilder ranges = new StringBuilder();
    int count = dice.pick(1, 1, 1, 1, 2, 3, 10, 200, 1200);
    for (int i = 0; i < count; i++) {
      ranges
          .append(i == 0 ? "" : dice.pick(",", ", ", ",,"))
          .append(position(dice))
          .append(dice.pick("-", "-", "-", "", "--"))
          .append(position(dice));
    }
    draft.set("Range", unit + dice.pick("=", "=", "=", "= ", " ", "==", "") + ranges);
    if (dice.percent(30)) {
      draft.set("If-Range", dice.percent(50) ? dice.pick(ETAGS) : dice.pick(DATES));
    }
  }

  private static String position(Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> "";
      case 1 -> Latin1.utf8(OddTexts.number(dice));
      default -> Integer.toString(dice.between(0, 40));
    };
  }

  private static void conditions(Draft draft, Dice dice) {
    for (String name :
        List.of("If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since")) {
      if (dice.percent(40)) {
        boolean isDate = name.endsWith("Since") != dice.percent(10);
        draft.set(name, isDate ? dice.pick(DATES) : etags(dice));
      }
    }
  }

  private static String etags(Dice dice) {
    return dice.percent(10) ? "\"a\", ".repeat(500) + "\"b\"" : dice.pick(ETAGS);
  }

  private static void negotiation(Draft draft, Dice dice) {
    draft.set(
        dice.pick(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Accept-Charset",
            "TE",
            "Prefer",
            "Cache-Control",
            "Pragma"),
        dice.pick(NEGOTIATION));
  }

  private static void origin(Draft draft, Dice dice) {
    draft.set(
        "Origin",
        dice.pick(
            "null",
            "",
            "*",
            "http://localhost",
            "https://evil.example",
            "http://a b",
            "\u00e9",
            "file://",
            "http://localhost:99999",
            "a".repeat(3000),
            "http://a\tb"));
    if (dice.percent(60)) {
      draft.method = "OPTIONS";
      draft.set(
          "Access-Control-Request-Method",
          dice.pick("GET", "PUT", "", "get", "FOO", "a b", "\u00e9", "X".repeat(1000)));
      draft.set(
          "Access-Control-Request-Headers",
          dice.pick(
              "content-type", "", ",", "a, b,, c", "x-a\u00e9", "a ".repeat(500), "X-Injected"));
    }
  }

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

  private static void contentType(Draft draft, Dice dice) {
    draft.set("Content-Type", dice.pick(TYPES));
    if (dice.percent(10)) {
      draft.headers.add("Content-Type: " + dice.pick(TYPES));
    }
    if (dice.percent(10)) {
      draft.remove("Content-Type");
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
