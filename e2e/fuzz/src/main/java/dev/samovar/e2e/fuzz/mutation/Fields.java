package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.route.Draft;
import dev.samovar.e2e.fuzz.wire.Latin1;
import java.util.List;

/** Odd values of headers with a grammar: ranges, conditions, negotiation, origins, media types. */
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
          new Mutation("content type", 5, Fields::contentType));

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

  private static void contentType(Draft draft, Dice dice) {
    draft.set("Content-Type", dice.pick(TYPES));
    if (dice.percent(10)) {
      draft.headers.add("Content-Type: " + dice.pick(TYPES));
    }
    if (dice.percent(10)) {
      draft.remove("Content-Type");
    }
  }
}
