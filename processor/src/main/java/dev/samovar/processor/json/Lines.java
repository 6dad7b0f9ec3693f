package dev.samovar.processor.json;

import java.util.List;

/** Breaks what does not fit in a line. */
final class Lines {
  private static final int LONGEST = 100;

  private Lines() {}

  /** {@code start(a, b)end} in one line, or with each argument in its own. */
  static String call(String start, List<String> arguments, String end) {
    String line = start + "(" + String.join(", ", arguments) + ")" + end;
    if (line.length() <= LONGEST) {
      return line + "\n";
    }
    String indent = " ".repeat(start.length() - start.stripLeading().length() + 4);
    return start + "(\n" + indent + String.join(",\n" + indent, arguments) + ")" + end + "\n";
  }

  /** {@code start = value;} in one line, or with the value in its own. */
  static String assign(String start, String value) {
    String line = start + " = " + value + ";";
    String indent = " ".repeat(start.length() - start.stripLeading().length() + 4);
    return line.length() <= LONGEST ? line + "\n" : start + " =\n" + indent + value + ";\n";
  }
}
