package dev.samovar.e2e.contracts.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many arguments one overload of a method takes. */
public record Arity(int least, int most) {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

  public boolean takes(int arguments) {
    return least <= arguments && arguments <= most;
  }

  /** Of each overload in a type's declaration; none for what is not written as a function. */
  public static List<Arity> of(String declaration, String member) {
    String text = COMMENT.matcher(declaration).replaceAll("");
    List<Arity> found = new ArrayList<>();
    Matcher start = Pattern.compile("\\b" + member + "\\??\\s*:?\\s*(?=[<(])").matcher(text);
    while (start.find()) {
      int open = text.charAt(start.end()) == '<' ? end(text, start.end()) : start.end();
      if (text.charAt(open) == '(') {
        found.add(of(text.substring(open + 1, end(text, open) - 1)));
      }
    }
    return found;
  }

  private static Arity of(String parameters) {
    int least = 0;
    int most = 0;
    for (String parameter : split(parameters)) {
      if (parameter.startsWith("...")) {
        return new Arity(least, Integer.MAX_VALUE);
      }
      most++;
      least += parameter.matches("(?s)\\w+\\?.*") ? 0 : 1;
    }
    return new Arity(least, most);
  }

  private static List<String> split(String parameters) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < parameters.length(); at++) {
      if (isOpening(parameters.charAt(at))) {
        at = end(parameters, at) - 1;
      } else if (parameters.charAt(at) == ',') {
        parts.add(parameters.substring(from, at).strip());
        from = at + 1;
      }
    }
    parts.add(parameters.substring(from).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Behind the bracket that closes the one at this place. */
  private static int end(String text, int from) {
    int depth = 0;
    for (int at = from; ; at++) {
      char c = text.charAt(at);
      if (isOpening(c)) {
        depth++;
      } else if (")]}".indexOf(c) >= 0 || c == '>' && text.charAt(at - 1) != '=') {
        depth--;
      }
      if (depth == 0) {
        return at + 1;
      }
    }
  }

  private static boolean isOpening(char c) {
    return "<([{".indexOf(c) >= 0;
  }
}
