package dev.samovar.processor.worker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether Cloudflare takes an expression.
 *
 * @see <a href="https://developers.cloudflare.com/workers/configuration/cron-triggers/">Workers:
 *     cron triggers</a>
 */
final class CronExpression {

  private static final List<Field> FIELDS =
      List.of(
          new Field("minute", 0, 59, "", ""),
          new Field("hour", 0, 23, "", ""),
          new Field("day of the month", 1, 31, "", "L|LW|\\d{1,2}W"),
          new Field("month", 1, 12, "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC", ""),
          // 1 is Sunday, as in Quartz and unlike Unix.
          new Field(
              "day of the week", 1, 7, "SUN MON TUE WED THU FRI SAT", "L|[1-7]L|[1-7]#[1-5]"));

  private CronExpression() {}

  /** What is wrong with it, and what to do. */
  static Optional<String> fault(String expression) {
    String[] parts = expression.split(" ", -1);
    if (parts.length != FIELDS.size()) {
      return Optional.of(
          "'"
              + expression
              + "' is no cron expression. Write five fields with one space between: minute, hour,"
              + " day of the month, month, day of the week.");
    }
    for (int i = 0; i < parts.length; i++) {
      if (!FIELDS.get(i).takes(parts[i].toUpperCase(Locale.ROOT))) {
        return Optional.of(FIELDS.get(i).fault(expression, parts[i]));
      }
    }
    return Optional.empty();
  }

  /**
   * @param names of its numbers, from the lowest
   * @param special a pattern of what only this field takes
   */
  private record Field(String name, int lowest, int highest, String names, String special) {

    boolean takes(String text) {
      for (String item : text.split(",", -1)) {
        if (item.isEmpty() || !item.matches(special) && !isSteps(item)) {
          return false;
        }
      }
      return true;
    }

    // a, a-b, *, each with /n behind it
    private boolean isSteps(String item) {
      String[] parts = item.split("/", -1);
      boolean hasStep = parts.length == 2 && isNumber(parts[1]) && Integer.parseInt(parts[1]) > 0;
      return (parts.length == 1 || hasStep) && isRange(parts[0]);
    }

    private boolean isRange(String range) {
      if (range.equals("*")) {
        return true;
      }
      String[] ends = range.split("-", -1);
      return ends.length <= 2
          && valueOf(ends[0]) >= lowest
          && valueOf(ends[ends.length - 1]) <= highest
          && valueOf(ends[0]) <= valueOf(ends[ends.length - 1]);
    }

    private int valueOf(String text) {
      int name = List.of(names.split(" ")).indexOf(text);
      if (name >= 0 && !text.isEmpty()) {
        return lowest + name;
      }
      return isNumber(text) ? Integer.parseInt(text) : -1;
    }

    private static boolean isNumber(String text) {
      return text.matches("\\d{1,3}");
    }

    String fault(String expression, String found) {
      String named = names.isEmpty() ? "" : " (or " + names.replace(' ', ',') + ")";
      return "'%s' is no cron expression: the %s is '%s'. Write %d to %d%s, *, ranges with '-', steps with '/', lists with ','."
          .formatted(expression, name, found, lowest, highest, named);
    }
  }
}
