package dev.samovar.sse;

/** Texts of several lines in a stream: each line is a field of its own. */
final class EventLines {

  private EventLines() {}

  /** CR LF, CR and LF each end a line. */
  static void append(StringBuilder target, String field, String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      target.append(field).append(text, start, i).append('\n');
      boolean isPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      i += isPair ? 1 : 0;
      start = i + 1;
    }
    target.append(field).append(text, start, text.length()).append('\n');
  }
}
