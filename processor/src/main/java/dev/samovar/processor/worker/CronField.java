package dev.samovar.processor.worker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the five fields of a cron expression.
 *
 * @param names of its numbers, from the lowest; in either case
 * @param special a pattern of what only this field can be, not as part of a list
 * @param specials the same for a reader
 */
record CronField(
    String name, int lowest, int highest, String names, String special, String specials) {

  /** What is wrong with a text in this place, and what can stand there. */
  Optional<String> fault(String text) {
    if (text.equals("*") || text.matches(special)) {
      return Optional.empty();
    }
    for (String item : text.split(",", -1)) {
      if (!isItem(item)) {
        String within = item.equals(text) ? "" : ", in which '" + item + "' cannot stand";
        return Optional.of("the " + name + " is '" + text + "'" + within + ". " + allowed());
      }
    }
    return Optional.empty();
  }

  /** a, a-b, each with a step or without; * with one. A range may go over the end: fri-mon. */
  private boolean isItem(String item) {
    String[] parts = item.split("/", -1);
    if (parts.length == 1) {
      return isRange(item);
    }
    boolean hasStep = parts.length == 2 && isStep(parts[1]);
    return hasStep && (parts[0].equals("*") || isRange(parts[0]));
  }

  private boolean isRange(String range) {
    String[] ends = range.split("-", -1);
    return ends.length <= 2 && isValue(ends[0]) && isValue(ends[ends.length - 1]);
  }

  private boolean isValue(String text) {
    return isName(text) || isNumber(text, lowest, highest);
  }

  private boolean isName(String text) {
    return !text.isEmpty() && List.of(names.split(" ")).contains(text.toUpperCase(Locale.ROOT));
  }

  private boolean isStep(String text) {
    return isNumber(text, 1, highest - lowest);
  }

  private static boolean isNumber(String text, int lowest, int highest) {
    if (!text.matches("[0-9]{1,3}")) {
      return false;
    }
    int number = Integer.parseInt(text);
    return number >= lowest && number <= highest;
  }

  private String allowed() {
    String named = names.isEmpty() ? "" : " (or " + names.replace(' ', ',') + ")";
    String alone = specials.isEmpty() ? "" : "; or alone " + specials;
    return "Write %d to %d%s, *, ranges with '-', steps with '/' from 1 to %d, lists with ','%s."
        .formatted(lowest, highest, named, highest - lowest, alone);
  }
}
