package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.route.Draft;
import dev.samovar.e2e.fuzz.wire.Latin1;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Odd bodies: of JSON, of any bytes, compressed. */
final class Bodies {

  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?\\d++|true|false|null");

  /** A longer one is not taken apart. */
  private static final int LONGEST_TEXT = 20_000;

  static final List<Mutation> ALL =
      List.of(
          new Mutation("json value", 12, Bodies::jsonValue),
          new Mutation("json syntax", 8, Bodies::jsonSyntax),
          new Mutation("deep json", 3, Bodies::deepJson),
          new Mutation("large body", 1, Bodies::large),
          new Mutation("flipped bytes", 5, Bodies::flipped),
          new Mutation("random body", 3, Bodies::random),
          new Mutation("encoding of text", 4, Bodies::encoding),
          new Mutation("compressed body", 4, Bodies::compressed),
          new Mutation("body where none is", 2, Bodies::unwanted));

  private Bodies() {}

  /** One value of the document becomes another. */
  private static void jsonValue(Draft draft, Dice dice) {
    String text = new String(draft.body, StandardCharsets.UTF_8);
    if (text.length() > LONGEST_TEXT) {
      flipped(draft, dice);
      return;
    }
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    if (tokens.isEmpty()) {
      draft.withBody("application/json", utf8(oddJson(dice)));
      return;
    }
    MatchResult token = dice.pick(tokens);
    set(draft, text.substring(0, token.start()) + oddJson(dice) + text.substring(token.end()));
  }

  private static String oddJson(Dice dice) {
    return switch (dice.below(6)) {
      case 0 -> OddTexts.number(dice);
      case 1 ->
          dice.pick(
              "null",
              "true",
              "false",
              "[]",
              "{}",
              "\"\"",
              "[null]",
              "{\"\":null}",
              "[[[]]]",
              "nul",
              "undefined",
              "");
      case 2 ->
          dice.pick(
              "\"\\ud800\"",
              "\"\\udc00\\ud800\"",
              "\"\\u0000\"",
              "\"\\ud83d\\ude00\"",
              "\"\\uFEFF\"",
              "\"\\u00zz\"",
              "\"\\x\"",
              "\"\\\"",
              "\"a",
              "'a'",
              "\"\t\"",
              "\"\0\"");
      case 3 -> "\"" + "x".repeat(dice.pick(499, 500, 501, 10_000, 200_000)) + "\"";
      case 4 -> "[" + "1,".repeat(dice.pick(10, 101, 5000)) + "1]";
      default -> quoted(OddTexts.text(dice));
    };
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\r", "\\r")
            .replace("\n", "\\n")
            .replace("\0", "\\u0000")
        + "\"";
  }

  private static void jsonSyntax(Draft draft, Dice dice) {
    String text = new String(draft.body, StandardCharsets.UTF_8);
    int at = dice.below(text.length() + 1);
    set(
        draft,
        switch (dice.below(8)) {
          case 0 -> text.substring(0, at);
          case 1 ->
              text.substring(0, at)
                  + dice.pick(
                      "{", "}", "[", "]", ",", ":", "\"", "\\", "/*a*/", "//a\n", "\0", " ",
                      "\u00a0", "\uFEFF", "1", "-", "e")
                  + text.substring(at);
          case 2 ->
              text + dice.pick(text, ",", "]", "}", " x", "\0", "\n\n\n", " ".repeat(100_000));
          case 3 ->
              dice.pick("\uFEFF", "\uFEFF\uFEFF", " ", "\0", ")]}',\n", "[", "{\"a\":") + text;
          case 4 ->
              text.replaceFirst(
                  "\\{",
                  "{"
                      + quoted(OddTexts.text(dice)).replace("\\", "\\\\").replace("$", "\\$")
                      + ":1,");
          case 5 -> text.replaceFirst("\\{(.*?)([,}])", "{$1,$1$2");
          case 6 ->
              text.replaceFirst(
                  "\"(\\w+)\":",
                  dice.pick("$1:", "'$1':", "\"$1\"", "\"$1\"=", "1:", "null:", "\"\\\\u0000\":"));
          default ->
              text.replaceAll(
                  "[\\[{].*[\\]}]",
                  dice.pick("", "[]", "{}", "null", "1", "\"\"", "[{}]", "[null]", "[[]]"));
        });
  }

  private static void deepJson(Draft draft, Dice dice) {
    int depth = dice.pick(10, 63, 64, 65, 100, 500, 512, 513, 1000, 5000, 100_000);
    String open = dice.pick("[", "{\"a\":", "[{\"a\":", "{\"text\":");
    String close = open.contains("[{") ? "}]" : open.startsWith("[") ? "]" : "}";
    String document = open.repeat(depth) + (dice.percent(60) ? "1" + close.repeat(depth) : "");
    if (dice.percent(50)) {
      String text = new String(draft.body, StandardCharsets.UTF_8);
      document =
          text.replaceFirst(
              "\\{", "{\"unknown\":" + document.replace("\\", "\\\\").replace("$", "\\$") + ",");
    }
    draft.withBody("application/json", utf8(document));
  }

  private static void large(Draft draft, Dice dice) {
    int size = dice.pick(100_000, 1_000_000, 1_048_576, 3_000_000, 11 * 1024 * 1024);
    draft.body = Arrays.copyOf(draft.body, size);
    Arrays.fill(
        draft.body,
        draft.body.length / 2,
        size,
        (byte) dice.pick(0x20, 'x' + 0, 0, 0xFF).intValue());
  }

  private static void flipped(Draft draft, Dice dice) {
    if (draft.body.length == 0) {
      random(draft, dice);
      return;
    }
    draft.body = draft.body.clone();
    for (int i = dice.between(1, 5); i > 0; i--) {
      draft.body[dice.below(draft.body.length)] = (byte) dice.below(256);
    }
  }

  private static void random(Draft draft, Dice dice) {
    draft.body = dice.bytes(dice.pick(0, 1, 2, 10, 1000, 70_000));
  }

  /** The same text in another encoding, or with bytes that are no UTF-8. */
  private static void encoding(Draft draft, Dice dice) {
    String text = new String(draft.body, StandardCharsets.UTF_8);
    switch (dice.below(4)) {
      case 0 ->
          draft.body =
              text.getBytes(dice.percent(50) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
      case 1 -> draft.body = (text + "é").getBytes(StandardCharsets.ISO_8859_1);
      case 2 -> draft.body = Latin1.bytes("\u00ef\u00bb\u00bf" + Latin1.of(draft.body));
      default -> {
        String bytes = Latin1.of(draft.body);
        int at = dice.below(bytes.length() + 1);
        draft.body =
            Latin1.bytes(
                bytes.substring(0, at)
                    + dice.pick(
                        "\u00c3",
                        "\u00c3\u0028",
                        "\u00ff",
                        "\u00ed\u00a0\u0080",
                        "\u00f4\u0090\u0080\u0080",
                        "\u00c0\u0080",
                        "\u00f0\u009f",
                        "\u0080")
                    + bytes.substring(at));
      }
    }
  }

  private static void compressed(Draft draft, Dice dice) {
    String coding =
        dice.pick(
            "gzip",
            "deflate",
            "br",
            "x-gzip",
            "zstd",
            "identity",
            "gzip, gzip",
            "nope",
            "",
            "GZIP");
    draft.set("Content-Encoding", coding);
    switch (dice.below(4)) {
      case 0 -> draft.body = gzip(draft.body);
      case 1 -> draft.body = gzip(new byte[dice.pick(1_000_000, 20_000_000)]);
      case 2 -> draft.body = deflate(draft.body);
      default -> {
        byte[] packed = gzip(draft.body);
        draft.body = Arrays.copyOf(packed, dice.below(packed.length));
      }
    }
  }

  private static void unwanted(Draft draft, Dice dice) {
    draft.method = dice.pick("GET", "HEAD", "DELETE", "OPTIONS");
    draft.withBody(
        dice.pick("text/plain", "application/json"),
        utf8(dice.pick("a", "{}", "x".repeat(100_000))));
  }

  private static void set(Draft draft, String text) {
    draft.body = utf8(text);
  }

  /** A lone surrogate gets its three bytes, which are no UTF-8. */
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
