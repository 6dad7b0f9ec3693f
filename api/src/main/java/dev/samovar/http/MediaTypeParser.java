package dev.samovar.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One media type; parameters without a value are skipped, as browsers do. */
final class MediaTypeParser {
  private final HeaderText text;
  private final List<String> parameters = new ArrayList<>();

  MediaTypeParser(String text) {
    this.text = new HeaderText(Ascii.trim(text));
  }

  Optional<MediaType> parse() {
    String type = text.token();
    if (type.isEmpty() || !text.take('/')) {
      return Optional.empty();
    }
    String subtype = text.token();
    if (subtype.isEmpty()) {
      return Optional.empty();
    }
    text.skipBlanks();
    while (text.take(';')) {
      text.skipBlanks();
      parameter();
      text.skipBlanks();
    }
    return text.isAtEnd()
        ? Optional.of(
            new MediaType(Ascii.lower(type), Ascii.lower(subtype), List.copyOf(parameters)))
        : Optional.empty();
  }

  private void parameter() {
    String name = text.token();
    if (name.isEmpty() || !text.take('=')) {
      return;
    }
    String value = text.value();
    if (!value.isEmpty()) {
      parameters.add(Ascii.lower(name));
      parameters.add(value);
    }
  }
}
