package dev.samovar.email;

import dev.samovar.spi.ClientFault;
import dev.samovar.spi.Utf8;
import java.util.Base64;

/** Texts of headers as RFC 5322 and RFC 2047 have them. */
final class MimeText {
  /** 75 for an encoded word, less {@code =?UTF-8?B?} and {@code ?=}, three bytes for four chars. */
  private static final int WORD_BYTES = 45;

  private static final int LINE = 76;
  private static final String UNQUOTED = "!#$%&'*+-/=?^_`{|}~ ";

  private MimeText() {}

  /** A header line, folded, with its CRLF. */
  static String header(String name, String value) {
    refuseBreaks(name);
    refuseBreaks(value);
    return fold(name + ": " + (isAscii(value) ? value : words(value))) + "\r\n";
  }

  /** {@code "Ann, the first" <ann@example.com>}. */
  static String address(EmailAddress address) {
    refuseBreaks(address.email());
    String name = address.name().orElse("");
    refuseBreaks(name);
    if (name.isEmpty()) {
      return address.email();
    }
    return (isAscii(name) ? quoted(name) : words(name)) + " <" + address.email() + ">";
  }

  /** RFC 2231 where it is not ASCII; with the separator before it. */
  static String parameter(String name, String value) {
    refuseBreaks(value);
    return isAscii(value)
        ? "; " + name + "=\"" + escaped(value) + "\""
        : "; " + name + "*=UTF-8''" + percent(value);
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x7F || text.charAt(i) < ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  /** A line break would begin a header of its own. */
  static void refuseBreaks(String text) {
    if (text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0) {
      throw new EmailException(
          "A line break cannot stand in a header of a message",
          ClientFault.invalid("invalid_email", "No header of a message can have a line break"));
    }
  }

  private static String quoted(String name) {
    for (int i = 0; i < name.length(); i++) {
      char at = name.charAt(i);
      if (!Character.isLetterOrDigit(at) && UNQUOTED.indexOf(at) < 0) {
        return "\"" + escaped(name) + "\"";
      }
    }
    return name;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** RFC 2047 §2: each word is whole characters, and at most 75 of its own. */
  private static String words(String text) {
    StringBuilder all = new StringBuilder();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int next = i + Character.charCount(text.codePointAt(i));
      int more = Utf8.encodedLength(text.substring(i, next));
      if (bytes + more > WORD_BYTES) {
        word(all, text.substring(start, i));
        start = i;
        bytes = 0;
      }
      bytes += more;
      i = next;
    }
    word(all, text.substring(start));
    return all.toString();
  }

  private static void word(StringBuilder all, String text) {
    String base64 = Base64.getEncoder().encodeToString(Utf8.encode(text));
    all.append(all.isEmpty() ? "" : " ").append("=?UTF-8?B?").append(base64).append("?=");
  }

  /** RFC 5322 §2.2.3: a line may break where a space stands, as far as it has one. */
  private static String fold(String line) {
    StringBuilder folded = new StringBuilder();
    int start = 0;
    while (line.length() - start > LINE) {
      int space = line.lastIndexOf(' ', start + LINE);
      // The first word stays beside the header's name.
      int least = start == 0 ? line.indexOf(' ') : start;
      space = space > least ? space : line.indexOf(' ', start + LINE);
      if (space < 0) {
        break;
      }
      folded.append(line, start, space).append("\r\n");
      start = space;
    }
    return folded.append(line, start, line.length()).toString();
  }

  private static String percent(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : Utf8.encode(text)) {
      boolean plain = each > ' ' && Character.isLetterOrDigit((char) each) || each == '.';
      if (plain) {
        encoded.append((char) each);
      } else {
        encoded.append('%').append(hex(each >> 4)).append(hex(each));
      }
    }
    return encoded.toString();
  }

  private static char hex(int nibble) {
    return "0123456789ABCDEF".charAt(nibble & 0xF);
  }
}
