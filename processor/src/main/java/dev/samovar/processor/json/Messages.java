package dev.samovar.processor.json;

import java.util.Map;

/**
 * The message of a constraint, with its parameters replaced: {@code at least {min}}.
 *
 * @see <a
 *     href="https://jakarta.ee/specifications/bean-validation/3.1/jakarta-validation-spec-3.1.html#default-resolution-algorithm">Jakarta
 *     Validation §6.3.1: default message interpolation</a>
 */
final class Messages {
  private static final String ESCAPED = "\\{}$";

  private Messages() {}

  /** Whether it has an expression, {@code ${…}}, which is evaluated by nothing here. */
  static boolean hasExpression(String template) {
    for (int i = 0; i + 1 < template.length(); i++) {
      if (isEscape(template, i)) {
        i++;
      } else if (template.startsWith("${", i)) {
        return true;
      }
    }
    return false;
  }

  /** Parameters that do not exist stay as they are, and so do braces that are not closed. */
  static String interpolate(String template, Map<String, String> parameters) {
    var text = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (isEscape(template, i)) {
        text.append(template.charAt(++i));
        continue;
      }
      int end = c == '{' ? template.indexOf('}', i) : -1;
      String value = end < 0 ? null : parameters.get(template.substring(i + 1, end));
      if (value == null) {
        text.append(c);
      } else {
        text.append(value);
        i = end;
      }
    }
    return text.toString();
  }

  private static boolean isEscape(String template, int at) {
    return template.charAt(at) == '\\'
        && at + 1 < template.length()
        && ESCAPED.indexOf(template.charAt(at + 1)) >= 0;
  }
}
