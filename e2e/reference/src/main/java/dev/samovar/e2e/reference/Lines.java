package dev.samovar.e2e.reference;

import dev.samovar.http.Response;

/** Text of one name and value a line, with everything outside of ASCII escaped. */
final class Lines {
  private final StringBuilder text = new StringBuilder();

  Lines add(String name, String value) {
    escape(name);
    text.append('=');
    escape(value);
    text.append('\n');
    return this;
  }

  Response toResponse() {
    return Response.text(text.toString());
  }

  /** As the JavaScript worker does it: a code unit outside of printable ASCII is {@code uXXXX}. */
  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c < 127 && c != '\\') {
        text.append(c);
      } else {
        text.append("\\u");
        String hex = Integer.toHexString(c);
        text.append("0000", 0, 4 - hex.length()).append(hex);
      }
    }
  }
}
