package dev.samovar.e2e.classlib;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Text to bytes and back, and what a character is. */
final class TextProbe {

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.US_ASCII,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE);

  private TextProbe() {}

  static void run(Rows rows) {
    Dice dice = new Dice(1);
    rows.category("encode");
    for (int i = 0; i < 2000; i++) {
      String text = dice.text(i < 1700 ? i % 60 : 480 + i % 600);
      rows.row(hex(text.getBytes(StandardCharsets.UTF_8)));
    }
    rows.category("encode.pairs");
    for (int length = 1; length < 1100; length++) {
      String text = "x".repeat(length % 4) + "\ud83d\ude00".repeat(length);
      rows.row(length + " " + hash(text.getBytes(StandardCharsets.UTF_8)));
    }
    rows.category("encode.writer");
    for (int i = 0; i < 200; i++) {
      rows.row(Integer.toString(hash(written(dice.text(i * 11) + '.'))));
    }
    rows.category("reverse");
    for (int i = 0; i < 500; i++) {
      rows.row(new StringBuilder(dice.text(i % 20)).reverse().toString());
    }
    rows.row(
        new StringBuilder("a\ude00\ud83d\ude00\ud83db\ud83d\ude00")
            .reverse()
            .append('c')
            .toString());
    rows.category("messages");
    rows.row(new IllegalStateException(new java.io.IOException("disk")).toString());
    rows.row(new RuntimeException((Throwable) null).toString());
    rows.row(new RuntimeException("own", new java.io.IOException("disk")).toString());
    rows.category("decode");
    for (int i = 0; i < 6000; i++) {
      rows.row(new String(dice.bytes(i % 40), StandardCharsets.UTF_8));
    }
    rows.category("decode.long");
    for (int i = 0; i < 200; i++) {
      byte[] bytes =
          i % 2 == 0 ? dice.bytes(i * 17) : dice.text(i * 17).getBytes(StandardCharsets.UTF_8);
      rows.row(
          Integer.toString(
              new String(
                      bytes, i % 7, bytes.length > 7 ? bytes.length - 7 : 0, StandardCharsets.UTF_8)
                  .hashCode()));
    }
    rows.category("charsets");
    for (Charset charset : CHARSETS) {
      for (int i = 0; i < 60; i++) {
        String text = dice.text(i % 20);
        rows.row(charset.name() + " " + hex(text.getBytes(charset)));
        rows.row(charset.name() + " " + new String(dice.bytes(i % 20 / 2 * 2), charset));
      }
    }
    rows.category("characters");
    for (int c = 0; c < 0xB5; c++) {
      char each = (char) c;
      String text = String.valueOf(each);
      rows.row(
          c
              + " "
              + Character.isWhitespace(each)
              + Character.isDigit(each)
              + Character.isLetterOrDigit(each)
              + Character.digit(each, 16)
              + text.strip().length()
              + text.isBlank()
              + (int) text.toLowerCase(Locale.ROOT).charAt(0)
              + (int) text.toUpperCase(Locale.ROOT).charAt(0));
    }
  }

  private static byte[] written(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      writer.write(text);
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  static int hash(byte[] bytes) {
    int hash = bytes.length;
    for (byte b : bytes) {
      hash = hash * 31 + b;
    }
    return hash;
  }

  static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte b : bytes) {
      hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return hex.toString();
  }
}
