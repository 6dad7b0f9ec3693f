package dev.samovar.processor.worker;

import java.util.List;
import java.util.Optional;

/**
 * Whether Cloudflare accepts a cron expression.
 *
 * @see <a href="https://developers.cloudflare.com/workers/configuration/cron-triggers/">Workers:
 *     cron triggers</a>
 * @see <a href="https://github.com/cloudflare/saffron/blob/main/saffron/src/parse.rs">Cloudflare's
 *     parser</a>
 */
final class CronExpression {

  private static final List<CronField> FIELDS =
      List.of(
          new CronField("minute", 0, 59, "", "", ""),
          new CronField("hour", 0, 23, "", "", ""),
          new CronField(
              "day of the month",
              1,
              31,
              "",
              "L|LW|L-0*([1-9]|[12][0-9]|30)W?|0*([1-9]|[12][0-9]|3[01])W",
              "L (the last day), L-3 (the third to last), LW (the last weekday), 15W (the weekday nearest to the 15th)"),
          new CronField("month", 1, 12, "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC", "", ""),
          // 1 is Sunday, as in Quartz and unlike Unix.
          new CronField(
              "day of the week",
              1,
              7,
              "SUN MON TUE WED THU FRI SAT",
              "L|([1-7]|(?i:SUN|MON|TUE|WED|THU|FRI|SAT))(L|#[1-5])",
              "L (Saturday), friL (the last Friday of the month), mon#2 (the second Monday)"));

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
      Optional<String> fault = FIELDS.get(i).fault(parts[i]);
      if (fault.isPresent()) {
        return Optional.of("'" + expression + "' is no cron expression: " + fault.get());
      }
    }
    return Optional.empty();
  }
}
