package dev.samovar.e2e.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run found.
 *
 * @param memory of the server in MiB: before the first request, then evenly over the run, and after
 *     it
 * @param isWell whether a plain request succeeds afterwards
 * @param hasRestarted whether the server's processes are others than before
 * @param faults of the fuzzer itself
 */
public record Report(
    Options options,
    Tally tally,
    List<Long> memory,
    long seconds,
    boolean isWell,
    boolean hasRestarted,
    List<String> faults,
    List<String> log) {

  private static final int SHOWN_KINDS = 20;

  /** Whether nothing is wrong. */
  public boolean isClean() {
    return tally.findings().isEmpty() && faults.isEmpty() && isWell && !hasRestarted;
  }

  /** For a terminal. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%s on %s, seed %d, %d s",
            options.worker(), options.target(), options.seed(), seconds));
    lines.add(
        String.format(
            "requests   %,d (%,d a second)",
            tally.requests(), tally.requests() / Math.max(1, seconds)));
    lines.add("statuses   " + counted(tally.statuses()));
    lines.add("endings    " + counted(tally.endings()));
    lines.add("known 5xx  " + tally.known());
    lines.add(String.format("slowest    %,d ms %s", tally.slowestMillis(), tally.slowest()));
    lines.add(
        "server     "
            + (isWell ? "well" : "does not answer")
            + (hasRestarted ? ", RESTARTED" : ", no restart"));
    faults.forEach(fault -> lines.add("FAULT OF THE FUZZER " + fault));
    lines.add("hangs      " + hangs());
    lines.add(
        String.format(
            "memory     before %d MiB, after %d MiB; over the run: %s",
            memory.get(0),
            memory.get(memory.size() - 1),
            memory.stream().map(String::valueOf).collect(Collectors.joining(" "))));
    lines.add(
        String.format(
            "%n%-28s %8s %8s %8s %8s %8s", "by generator", "1xx", "2xx", "3xx", "4xx", "5xx"));
    tally.byMutation().forEach((name, counts) -> lines.add(row(name, counts)));
    lines.add(
        String.format(
            "%n%-28s %8s %8s %8s %8s %8s", "by route", "1xx", "2xx", "3xx", "4xx", "5xx"));
    tally.byRoute().forEach((name, counts) -> lines.add(row(name, counts)));
    lines.add("");
    lines.addAll(findings());
    return String.join("\n", lines);
  }

  private long hangs() {
    return tally.findings().stream().filter(Finding::isHang).count();
  }

  private List<String> findings() {
    if (tally.findings().isEmpty()) {
      return List.of("no findings");
    }
    List<String> lines = new ArrayList<>();
    lines.add(tally.findings().size() + " findings, of these kinds:");
    tally.kinds().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SHOWN_KINDS)
        .forEach(each -> lines.add(String.format("%6d  %s", each.getValue(), each.getKey())));
    return lines;
  }

  private static String counted(Map<?, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> each.getKey() + " " + String.format("%,d", each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String row(String name, Map<Integer, Integer> counts) {
    StringBuilder row = new StringBuilder(String.format("%-28s", name));
    for (int hundreds = 1; hundreds <= 5; hundreds++) {
      int count = counts.getOrDefault(hundreds, 0);
      row.append(String.format(" %8s", count == 0 ? "." : String.format("%,d", count)));
    }
    return row.toString();
  }
}
