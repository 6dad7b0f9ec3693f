package dev.samovar.processor.worker;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON of flat objects and lists of values, one a line, so that a difference reads well. */
final class JsonText {

  private JsonText() {}

  static String rows(List<Map<String, Object>> rows) {
    if (rows.isEmpty()) {
      return "[]";
    }
    var text = new StringBuilder("[");
    for (Map<String, Object> row : rows) {
      text.append(text.length() == 1 ? "" : ",").append("\n    ").append(object(row));
    }
    return text.append("\n  ]").toString();
  }

  static String object(Map<String, Object> fields) {
    var text = new StringBuilder("{ ");
    fields.forEach(
        (name, value) ->
            text.append(text.length() == 2 ? "" : ", ")
                .append(quoted(name))
                .append(": ")
                .append(value(value)));
    return text.append(" }").toString();
  }

  private static String value(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(JsonText::value).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String string ? quoted(string) : value.toString();
  }

  // RFC 8259 §7: the quotation mark, the backslash and control characters must be escaped.
  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
        continue;
      }
      quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
    }
    return quoted.append('"').toString();
  }
}
