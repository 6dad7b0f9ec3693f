package dev.samovar.http;

/** Reads and writes parameters: the token and quoted-string of RFC 9110 §5.6. */
final class HeaderText {
  private final String text;
  private int at;

  HeaderText(String text) {
    this.text = text;
  }

  static void appendTokenOrQuoted(StringBuilder target, String value) {
    if (Ascii.isToken(value)) {
      target.append(value);
      return;
    }
    target.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        target.append('\\');
      }
      target.append(c);
    }
    target.append('"');
  }

  void skipBlanks() {
    while (at < text.length() && Ascii.isBlank(text.charAt(at))) {
      at++;
    }
  }

  boolean take(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  /** Empty if there is none. */
  String token() {
    int start = at;
    while (at < text.length() && Ascii.isTokenChar(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** What is left before one of some characters, without the blanks around it. */
  String until(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Ascii.trim(text.substring(start, at));
  }

  /**
   * A value as browsers write it in forms: quotes and line breaks are percent-encoded, a backslash
   * is one.
   *
   * @see <a href="https://html.spec.whatwg.org/#multipart-form-data">HTML: multipart/form-data</a>
   */
  String formValue() {
    if (!take('"')) {
      return until(";");
    }
    int end = text.indexOf('"', at);
    while (end > 0 && text.charAt(end - 1) == '\\' && isFollowedByMore(end)) {
      end = text.indexOf('"', end + 1);
    }
    if (end < 0) {
      throw MultipartReader.malformed("a quotation mark is not closed");
    }
    String value = text.substring(at, end);
    at = end + 1;
    return value
        .replace("\\\"", "\"")
        .replace("%22", "\"")
        .replace("%0D", "\r")
        .replace("%0A", "\n");
  }

  /** A quotation mark behind a backslash is escaped, unless it is what closes the value. */
  private boolean isFollowedByMore(int quote) {
    int next = quote + 1;
    return next < text.length() && text.charAt(next) != ';' && text.indexOf('"', next) >= 0;
  }

  /** Behind a quotation mark: to the next one, or to the end where none follows. */
  String quoted() {
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c == '\\' && at < text.length()) {
        c = text.charAt(at++);
      }
      value.append(c);
    }
    return value.toString();
  }
}
