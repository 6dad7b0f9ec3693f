package dev.samovar.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A media type, or a range of them such as {@code image/*}, with its parameters.
 *
 * @param parameters name, value, name, value, …; names in lower case
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1">RFC 9110 §8.3.1</a>
 */
public record MediaType(String type, String subtype, List<String> parameters) {
  public static final String TEXT = "text/plain; charset=utf-8";
  public static final String HTML = "text/html; charset=utf-8";
  public static final String JSON = "application/json";
  public static final String PROBLEM = "application/problem+json";
  public static final String BYTES = "application/octet-stream";
  public static final String FORM = "application/x-www-form-urlencoded";
  public static final String MULTIPART = "multipart/form-data";
  public static final String EVENTS = "text/event-stream";

  /** Parse, or nothing if it is not well-formed. */
  public static Optional<MediaType> parse(String text) {
    return new MediaTypeParser(text).parse();
  }

  /** {@code type/subtype} without parameters. */
  public String essence() {
    return type + "/" + subtype;
  }

  /** The value of a parameter; the name's case does not matter. */
  public Optional<String> parameter(String name) {
    for (int i = 0; i < parameters.size(); i += 2) {
      if (Ascii.equalsIgnoreCase(parameters.get(i), name)) {
        return Optional.of(parameters.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** The charset parameter, in lower case. */
  public Optional<String> charset() {
    return parameter("charset").map(Ascii::lower);
  }

  /** Whether this falls under a type or range: {@code image/png} is within {@code image/*}. */
  public boolean isWithin(MediaType range) {
    boolean typeFits = range.type.equals("*") || range.type.equals(type);
    return typeFits && (range.subtype.equals("*") || range.subtype.equals(subtype));
  }

  /**
   * @param range such as {@code image/*}
   */
  public boolean isWithin(String range) {
    return parse(range).map(this::isWithin).orElse(false);
  }

  /** {@code application/json} or a type whose structure is JSON, such as {@code …+json}. */
  public boolean isJson() {
    return essence().equals(JSON) || subtype.endsWith("+json");
  }

  /** A copy with a parameter added. */
  public MediaType with(String name, String value) {
    List<String> copy = new ArrayList<>(parameters);
    copy.add(Ascii.lower(name));
    copy.add(value);
    return new MediaType(type, subtype, List.copyOf(copy));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(essence());
    for (int i = 0; i < parameters.size(); i += 2) {
      text.append("; ").append(parameters.get(i)).append('=');
      HeaderText.appendTokenOrQuoted(text, parameters.get(i + 1));
    }
    return text.toString();
  }
}
