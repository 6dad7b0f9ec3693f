package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.route.Draft;
import dev.samovar.e2e.fuzz.route.Draft.Framing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How bytes travel: chunks, lengths that lie, slow and broken-off bodies, pipelines, upgrades. */
final class Transfers {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("chunks", 6, Transfers::chunks),
          new Mutation("chunk extensions, trailers", 4, Transfers::extensions),
          new Mutation("lengths that lie", 4, Transfers::lies),
          new Mutation("malformed chunks", 3, Transfers::malformedChunks),
          new Mutation("slow request", 1, Transfers::slow),
          new Mutation("broken off", 4, Transfers::brokenOff),
          new Mutation("pipeline", 4, Transfers::pipeline),
          new Mutation("expect", 2, Transfers::expect),
          new Mutation("connection", 3, Transfers::connection),
          new Mutation("websocket", 3, Transfers::webSocket));

  private Transfers() {}

  private static void chunks(Draft draft, Dice dice) {
    draft.framing = Framing.CHUNKED;
    draft.chunkSize = dice.pick(1, 2, 7, 100, 5000, 100_000);
    if (draft.body.length > 20_000) {
      draft.chunkSize = 5000;
    }
    if (dice.percent(30)) {
      draft.pieces = dice.between(2, 5);
      draft.pauseMillis = dice.below(3);
    }
  }

  private static void extensions(Draft draft, Dice dice) {
    draft.framing = Framing.CHUNKED;
    draft.chunkExtension =
        dice.pick("", ";a", ";a=b", ";a=\"b\"", "; a = b", ";" + "a".repeat(1000), ";a=\"");
    draft.trailers =
        dice.pick(
            "",
            "X-Trailer: a\r\n",
            "Content-Length: 5\r\n",
            "Set-Cookie: a=b\r\n",
            "X-Injected: 1\r\n",
            "X: y\r\n".repeat(200),
            "no colon\r\n",
            "X: \u00e9\r\n");
    // Neither workerd nor Jetty promises to read these (RFC 9112 §7.1.1 tells recipients to ignore
    // them).
    draft.mayBeDropped();
  }

  private static void lies(Draft draft, Dice dice) {
    draft.framing = Framing.AS_WRITTEN;
    int length = draft.body.length;
    switch (dice.below(4)) {
      case 0 -> draft.headers.add("Content-Length: " + (length + dice.pick(1, 100, 1_000_000_000)));
      case 1 -> draft.headers.add("Content-Length: " + Math.max(0, length - dice.pick(1, 2, 100)));
      case 2 ->
          draft.headers.add(
              "Content-Length: "
                  + dice.pick(
                      "-1",
                      "",
                      "abc",
                      "1e3",
                      "0x10",
                      "99999999999999999999",
                      "9223372036854775808",
                      "+5",
                      " 5 5",
                      "5, 5",
                      "5, 6",
                      "\u0663",
                      "00000000000000000005",
                      "2147483648"));
      default -> {
        draft.headers.add("Content-Length: " + length);
        draft.headers.add(
            dice.pick(
                "Content-Length: 0",
                "Content-Length: " + length,
                "Transfer-Encoding: chunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\u000bchunked"));
      }
    }
    draft.mayBeDropped();
  }

  private static void malformedChunks(Draft draft, Dice dice) {
    draft.framing = Framing.AS_WRITTEN;
    draft.set(
        "Transfer-Encoding", dice.pick("chunked", "chunked", "Chunked", "chunked,", "\tchunked"));
    String chunks =
        dice.pick(
            "5\r\nhello\r\n",
            "5\nhello\n0\n\n",
            "5\r\nhell",
            "g\r\nhello\r\n0\r\n\r\n",
            "-1\r\nhello\r\n0\r\n\r\n",
            "ffffffffffffffffff\r\nhello",
            "7fffffffffffffff\r\nhello",
            "0005\r\nhello\r\n0\r\n\r\n",
            "5 \r\nhello\r\n0\r\n\r\n",
            "5\r\nhelloX\r\n0\r\n\r\n",
            "5\r\nhello0\r\n\r\n",
            "\r\n",
            "0\r\n",
            "0\r\n\r\n0\r\n\r\n",
            "5;a=\"\r\nhello\r\n0\r\n\r\n",
            "0x5\r\nhello\r\n0\r\n\r\n",
            "\0\r\n");
    draft.body = chunks.getBytes(StandardCharsets.ISO_8859_1);
    draft.mayBeDropped();
  }

  private static void slow(Draft draft, Dice dice) {
    draft.pieces = dice.pick(2, 10, 30);
    draft.pauseMillis = dice.pick(5, 20, 60);
    if (dice.percent(50)) {
      draft.framing = Framing.CHUNKED;
    }
  }

  private static void brokenOff(Draft draft, Dice dice) {
    draft.sentPercent = dice.below(100);
    draft.pieces = dice.between(1, 3);
    draft.pauseMillis = 2;
    draft.mayBeDropped();
  }

  private static void pipeline(Draft draft, Dice dice) {
    if (draft.body.length < 50_000) {
      draft.copies = dice.between(2, 8);
    }
  }

  private static void expect(Draft draft, Dice dice) {
    String expectation = dice.pick("100-continue", "100-Continue", "200-ok", "", "100-continue, a");
    draft.set("Expect", expectation);
    draft.pieces = 2;
    draft.pauseMillis = 5;
  }

  private static void connection(Draft draft, Dice dice) {
    draft.set(
        "Connection",
        dice.pick(
            "close",
            "keep-alive",
            "Upgrade",
            "close, keep-alive",
            "",
            "cookie",
            "host",
            "content-length",
            "te, trailers"));
    if (dice.percent(30)) {
      draft.set("Upgrade", dice.pick("h2c", "websocket", "TLS/1.0", "", "a/b, c"));
      draft.set("HTTP2-Settings", "AAMAAABkAARAAAAAAAIAAAAA");
    }
    if (dice.percent(30)) {
      draft.set("Keep-Alive", dice.pick("timeout=0", "timeout=-1", "max=99999999999"));
    }
  }

  /** A handshake that may be wrong, and frames after it that may be wrong (RFC 6455). */
  private static void webSocket(Draft draft, Dice dice) {
    draft.method = "GET";
    draft.body = new byte[0];
    draft.set("Connection", dice.pick("Upgrade", "Upgrade", "keep-alive, Upgrade", "upgrade"));
    draft.set("Upgrade", dice.pick("websocket", "websocket", "WebSocket", "websocket, h2c"));
    draft.set("Sec-WebSocket-Version", dice.pick("13", "13", "13", "12", "", "13, 8", "-1"));
    draft.set(
        "Sec-WebSocket-Key",
        dice.pick(
            "dGhlIHNhbXBsZSBub25jZQ==",
            "dGhlIHNhbXBsZSBub25jZQ==",
            "a",
            "",
            "\u00e9",
            "=".repeat(2000)));
    if (dice.percent(30)) {
      draft.set(
          "Sec-WebSocket-Protocol",
          dice.pick("chat", "a, b, c", "", "a b", "\u00e9", ",", "X".repeat(1000)));
    }
    if (dice.percent(30)) {
      draft.set(
          "Sec-WebSocket-Extensions",
          dice.pick(
              "permessage-deflate",
              "permessage-deflate; client_max_window_bits=99",
              "a;b=c",
              "",
              ";",
              "\""));
    }
    for (int i = dice.below(4); i > 0; i--) {
      draft.frames.add(Frames.frame(dice));
    }
  }
}
