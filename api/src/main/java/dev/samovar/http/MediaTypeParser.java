package dev.samovar.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One media type. A parameter that cannot be read is skipped, and of two with one name the second.
 *
 * @see <a href="https://mimesniff.spec.whatwg.org/#parse-a-mime-type">MIME Sniffing §4.4: parse a
 *     MIME type</a>
 */
final class MediaTypeParser {
  private final HeaderText text;
  private final List<String> parameters = new ArrayList<>();

  MediaTypeParser(String text) {
    this.text = new HeaderText(text);
  }

  Optional<MediaType> parse() {
    text.skipBlanks();
    String type = text.token();
    boolean separated = text.take('/');
    String subtype = text.until(";");
    if (type.isEmpty() || !separated || !Ascii.isToken(subtype)) {
      return Optional.empty();
    }
    while (text.take(';')) {
      parameter();
    }
    return Optional.of(
        new MediaType(Ascii.lower(type), Ascii.lower(subtype), List.copyOf(parameters)));
  }

  private void parameter() {
    String name = Ascii.lower(text.until("=;"));
    if (!text.take('=')) {
      return;
    }
    text.skipBlanks();
    boolean quoted = text.take('"');
    String value = quoted ? text.quoted() : text.until(";");
    text.until(";");
    boolean usable = Ascii.isToken(name) && (quoted || !value.isEmpty()) && isPrintable(value);
    if (usable && !isKnown(name)) {
      parameters.add(name);
      parameters.add(value);
    }
  }

  private boolean isKnown(String name) {
    for (int i = 0; i < parameters.size(); i += 2) {
      if (parameters.get(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrintable(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' && c != '\t' || c == 0x7F) {
        return false;
      }
    }
    return true;
  }
}
