package dev.samovar.email;

import dev.samovar.spi.Utf8;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A part of a message.
 *
 * @param text its headers, an empty line, and what it holds, with CRLF
 */
record MimePart(String text) {
  /** Base64 of so many bytes is a line of 76. */
  private static final int LINE_BYTES = 57;

  private static final int LONGEST_LINE = 998;

  static MimePart text(String type, String content) {
    String lines = content.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n");
    String header = MimeText.header("Content-Type", type + "; charset=utf-8");
    return isSevenBit(lines)
        ? new MimePart(header + encoding("7bit") + "\r\n" + lines + "\r\n")
        : new MimePart(header + encoding("base64") + "\r\n" + base64(Utf8.encode(lines)));
  }

  static MimePart of(EmailAttachment attachment) {
    String disposition = attachment.contentId().isPresent() ? "inline" : "attachment";
    String id =
        attachment
            .contentId()
            .map(cid -> MimeText.header("Content-ID", "<" + cid + ">"))
            .orElse("");
    return new MimePart(
        MimeText.header("Content-Type", attachment.type())
            + MimeText.header(
                "Content-Disposition",
                disposition + MimeText.parameter("filename", attachment.filename()))
            + id
            + encoding("base64")
            + "\r\n"
            + base64(attachment.content()));
  }

  /** One part is itself. */
  static MimePart multipart(String kind, List<MimePart> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    String boundary = "=_" + UUID.randomUUID();
    String type = "multipart/" + kind + "; boundary=\"" + boundary + "\"";
    StringBuilder all = new StringBuilder(MimeText.header("Content-Type", type)).append("\r\n");
    for (MimePart part : parts) {
      all.append("--").append(boundary).append("\r\n").append(part.text);
    }
    return new MimePart(all.append("--").append(boundary).append("--\r\n").toString());
  }

  private static String encoding(String name) {
    return "Content-Transfer-Encoding: " + name + "\r\n";
  }

  private static boolean isSevenBit(String lines) {
    int start = 0;
    for (int i = 0; i < lines.length(); i++) {
      char at = lines.charAt(i);
      if (at == '\n') {
        start = i + 1;
      }
      if (at >= 0x7F || at == 0 || i - start > LONGEST_LINE) {
        return false;
      }
    }
    return true;
  }

  private static String base64(byte[] bytes) {
    StringBuilder lines = new StringBuilder(bytes.length / 3 * 4 + bytes.length / 28 + 8);
    for (int at = 0; at < bytes.length; at += LINE_BYTES) {
      byte[] line = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + LINE_BYTES));
      lines.append(Base64.getEncoder().encodeToString(line)).append("\r\n");
    }
    return lines.toString();
  }
}
