package dev.samovar.e2e.fuzz;

import dev.samovar.e2e.fuzz.wire.Answer;
import dev.samovar.e2e.fuzz.wire.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was counted in a run. Safe for use by several threads. */
public final class Tally {

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Map<Outcome.Ending, Integer> endings = new TreeMap<>();
  private final Map<String, Map<Integer, Integer>> byMutation = new TreeMap<>();
  private final Map<String, Map<Integer, Integer>> byRoute = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private int requests;
  private int known;
  private long slowestMillis;
  private String slowest = "none";

  synchronized void add(Case request, Outcome outcome, int knownAnswers) {
    requests += request.plan().methods().size();
    known += knownAnswers;
    endings.merge(outcome.ending(), 1, Integer::sum);
    if (outcome.millis() > slowestMillis) {
      slowestMillis = outcome.millis();
      slowest = "#" + request.number() + " " + request.route() + " " + request.mutations();
    }
    for (Answer answer : outcome.answers()) {
      statuses.merge(answer.status(), 1, Integer::sum);
      count(byRoute, request.route(), answer.status());
      request.mutations().forEach(name -> count(byMutation, name, answer.status()));
      if (request.mutations().isEmpty()) {
        count(byMutation, "(valid)", answer.status());
      }
    }
  }

  private static void count(Map<String, Map<Integer, Integer>> table, String name, int status) {
    table.computeIfAbsent(name, n -> new TreeMap<>()).merge(status / 100, 1, Integer::sum);
  }

  synchronized void add(Finding finding) {
    findings.add(finding);
    kinds.merge(finding.kind(), 1, Integer::sum);
  }

  public synchronized int requests() {
    return requests;
  }

  public synchronized int known() {
    return known;
  }

  public synchronized long slowestMillis() {
    return slowestMillis;
  }

  /** The request that took that long. */
  public synchronized String slowest() {
    return slowest;
  }

  public synchronized List<Finding> findings() {
    return List.copyOf(findings);
  }

  public synchronized Map<String, Integer> kinds() {
    return new TreeMap<>(kinds);
  }

  public synchronized Map<Integer, Integer> statuses() {
    return new TreeMap<>(statuses);
  }

  public synchronized Map<Outcome.Ending, Integer> endings() {
    return new TreeMap<>(endings);
  }

  /** Answers by name of the mutation and hundreds of the status. */
  public synchronized Map<String, Map<Integer, Integer>> byMutation() {
    return new TreeMap<>(byMutation);
  }

  public synchronized Map<String, Map<Integer, Integer>> byRoute() {
    return new TreeMap<>(byRoute);
  }
}
