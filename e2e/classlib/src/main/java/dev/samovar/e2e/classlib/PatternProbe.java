package dev.samovar.e2e.classlib;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Methods of texts with constants that have no special characters, and ranges of texts. The build
 * of the probe refuses the engine of regular expressions, so none of these calls may link it.
 */
final class PatternProbe {

  private static final List<String> TEXTS =
      List.of("", ":", "a", "a:b", ":a:b:", "a::b", "::", "a.b.c", "a|b|");

  private PatternProbe() {}

  static void run(Rows rows) {
    rows.category("pattern");
    for (String text : TEXTS) {
      rows.row(Arrays.toString(text.split(":")));
      rows.row(Arrays.toString(text.split("::")));
      rows.row(Arrays.toString(text.split("\\.")));
      rows.row(Arrays.toString(text.split("\\|")));
      for (int limit = -1; limit < 4; limit++) {
        rows.row(Arrays.toString(text.split(":", limit)));
      }
      rows.row(text.replaceAll(":", "<>") + text.replaceFirst("a", ""));
      rows.row(text.replaceAll("\\.", "a") + text.replaceFirst("\\.", ""));
      rows.row(text.matches("a:b") + " " + text.matches("a\\.b\\.c"));
    }
    rows.category("text.ranges");
    for (int start = -1; start < 5; start++) {
      ranges(rows, start);
    }
    thrown(rows, () -> "abc".substring(2, Integer.MIN_VALUE));
    thrown(rows, () -> copied(1, 3, Integer.MAX_VALUE));
  }

  private static void ranges(Rows rows, int start) {
    thrown(rows, () -> "abc".substring(start));
    for (int end = -1; end < 5; end++) {
      int to = end;
      thrown(rows, () -> "abc".substring(start, to));
      thrown(rows, () -> "abc".subSequence(start, to));
      thrown(rows, () -> copied(start, to, 0));
      thrown(rows, () -> copied(start, to, 2));
      thrown(rows, () -> copied(start, to, -1));
    }
  }

  private static String copied(int start, int end, int at) {
    char[] chars = {'x', 'y', 'z'};
    "abc".getChars(start, end, chars, at);
    return new String(chars);
  }

  /** With the class of the exception. */
  private static void thrown(Rows rows, Callable<?> call) {
    String result;
    try {
      result = String.valueOf(call.call());
    } catch (Exception e) {
      result = e.getClass().getSimpleName();
    }
    rows.row(result);
  }
}
