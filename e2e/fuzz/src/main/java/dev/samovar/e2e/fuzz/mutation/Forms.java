package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.route.Draft;
import dev.samovar.e2e.fuzz.route.Multipart;
import dev.samovar.e2e.fuzz.wire.Latin1;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Odd forms; of a request that has none as well, as a handler must refuse those too. */
final class Forms {

  private static final String[] DISPOSITIONS = {
    "form-data",
    "form-data; name",
    "form-data; name=",
    "form-data; name=\"file",
    "form-data; name=file; filename=x",
    "form-data; name=\"file\"; filename=\"\"",
    "form-data; name=\"file\"; filename=\"a\\\"b\"",
    "form-data; name=\"file\"; filename=\"..\\..\\x\"",
    "form-data; name=\"file\"; filename=\"/etc/passwd\"",
    "form-data; name=\"file\"; filename*=UTF-8''%e2%82%ac",
    "form-data; name=\"file\"; filename=\"x\";",
    "form-data ;name = \"file\" ; filename = \"x\"",
    "attachment; name=\"file\"",
    "FORM-DATA; NAME=\"file\"",
    "form-data; name=\"file\"; name=\"secret\"",
    "form-data; name=\"a\rb\"",
    "form-data; name=\"%22\"",
    "form-data; name=\"\u00e9\"",
    "form-data; name=\"\u00c3\u00a9\"; filename=\"\u00ff\"",
    "form-data; name=\"file\"; filename=\"a%0d%0aX-Injected: 1\"",
    "",
    ";",
    "form-data; name=\"\0\""
  };

  static final List<Mutation> ALL =
      List.of(
          new Mutation("multipart", 6, Forms::multipart),
          new Mutation("multipart lines", 4, Forms::lines),
          new Mutation("many parts", 1, Forms::manyParts),
          new Mutation("urlencoded form", 4, Forms::urlencoded));

  private Forms() {}

  private static void multipart(Draft draft, Dice dice) {
    String boundary =
        dice.pick(
            "----fuzz", "a", "a b", "--", "", "x".repeat(70), "x".repeat(300), "'()+_,-./:=?");
    StringBuilder form = new StringBuilder();
    for (int i = dice.below(4); i >= 0; i--) {
      String disposition =
          dice.percent(50)
              ? dice.pick(DISPOSITIONS)
              : "form-data; name=\"" + dice.pick("file", "secret") + "\"; filename=\"a\"";
      String more =
          dice.percent(30)
              ? "\r\n"
                  + dice.pick(
                      "Content-Type: text/plain",
                      "Content-Type:",
                      "Content-Transfer-Encoding: base64",
                      "X: " + "y".repeat(20_000),
                      "Content-Disposition: form-data; name=b",
                      "no colon",
                      " folded")
              : "";
      form.append(
          Multipart.part(
              boundary,
              disposition + more,
              dice.pick("", "a", "\r\n", "--" + boundary, "\r\n--" + boundary + "x", "\0\u00ff")));
    }
    form.append(
        dice.percent(80)
            ? Multipart.end(boundary)
            : dice.pick(
                "", "--" + boundary, "--" + boundary + "-", "--" + boundary + "--trailing"));
    draft.withBody(
        "multipart/form-data; boundary=\"" + boundary + "\"", Latin1.bytes(form.toString()));
  }

  /** What ends, begins and separates lines. */
  private static void lines(Draft draft, Dice dice) {
    String form =
        Multipart.field("b", "secret", "SOME_SECRET")
            + Multipart.file("b", "file", "f", "content")
            + Multipart.end("b");
    int at = dice.below(form.length());
    String changed =
        switch (dice.below(6)) {
          case 0 -> form.replace("\r\n", "\n");
          case 1 -> form.replace("\r\n", "\r");
          case 2 -> dice.pick("preamble", "\r\n", "\r\n\r\npreamble\r\n", "--") + form;
          case 3 -> form.substring(0, at);
          case 4 -> form + dice.pick("epilogue", form, "\r\n", "\0");
          default ->
              form.substring(0, at)
                  + dice.pick("\r", "\n", "--b", "\0", "\u00ff", "-")
                  + form.substring(at);
        };
    draft.withBody("multipart/form-data; boundary=b", Latin1.bytes(changed));
  }

  private static void manyParts(Draft draft, Dice dice) {
    int count = dice.pick(100, 1000, 10_000);
    String part =
        dice.percent(50)
            ? Multipart.field("b", "secret", "x")
            : Multipart.file("b", "file", "f", "x");
    draft.withBody(
        "multipart/form-data; boundary=b", Latin1.bytes(part.repeat(count) + Multipart.end("b")));
  }

  private static void urlencoded(Draft draft, Dice dice) {
    String pair =
        dice.pick(
            "secret=SOME_SECRET",
            "secret=%",
            "secret=%zz",
            "secret=%E4",
            "=",
            "&",
            "&&&",
            "secret",
            "secret=&secret=",
            "%73ecret=a",
            "secret=a+b",
            "a[b][c]=1",
            "__proto__=1",
            "secret=%00",
            "\u00ff=\u00fe",
            "secret=" + Latin1.percent(OddTexts.text(dice)));
    String form =
        pair
            + "&a=1".repeat(dice.pick(0, 0, 0, 10, 1001, 10_000))
            + dice.pick("", "&", "&secret=SOME_SECRET");
    draft.withBody("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.ISO_8859_1));
  }
}
