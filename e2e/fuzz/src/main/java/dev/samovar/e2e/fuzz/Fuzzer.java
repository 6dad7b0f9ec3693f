package dev.samovar.e2e.fuzz;

import dev.samovar.e2e.fuzz.place.Memory;
import dev.samovar.e2e.fuzz.place.Place;
import dev.samovar.e2e.fuzz.place.PlatformAnswers;
import dev.samovar.e2e.fuzz.place.Target;
import dev.samovar.e2e.fuzz.route.Client;
import dev.samovar.e2e.fuzz.route.Given;
import dev.samovar.e2e.fuzz.route.Known;
import dev.samovar.e2e.fuzz.route.Route;
import dev.samovar.e2e.fuzz.route.Subject;
import dev.samovar.e2e.fuzz.wire.Connection;
import dev.samovar.e2e.fuzz.wire.Outcome;
import dev.samovar.e2e.fuzz.wire.Outcome.Ending;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run: requests over several connections, judged and counted. */
public final class Fuzzer {

  /** A server that refused that often in a row is gone. */
  private static final int REFUSALS = 20;

  /** How often memory is read. */
  private static final int SAMPLES = 20;

  private final Options options;
  private final Subject subject;
  private final Place place;
  private final Tally tally = new Tally();
  private final List<Long> memory = new ArrayList<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private final AtomicInteger next;
  private final AtomicInteger refusals = new AtomicInteger();
  private final Judge judge;
  private final List<Route> routes;
  private final Consumer<Tally> progress;

  private Fuzzer(Options options, Subject subject, Place place, Consumer<Tally> progress) {
    this.options = options;
    this.subject = subject;
    this.place = place;
    this.progress = progress;
    this.next = new AtomicInteger(options.first());
    this.judge = new Judge(known(options.target(), subject));
    this.routes = subject.routes(options.target());
  }

  /**
   * Start the worker, send the requests, and stop it.
   *
   * @param progress is told what was counted so far, now and then
   */
  public static Report run(Options options, Consumer<Tally> progress) {
    Subject subject = Subject.named(options.worker());
    try (Place place = start(options, subject)) {
      return new Fuzzer(options, subject, place, progress).run();
    }
  }

  private static Place start(Options options, Subject subject) {
    return options.target().start(options.root(), subject.project(), subject.secrets());
  }

  private static List<Known> known(Target target, Subject subject) {
    List<Known> known = new ArrayList<>(PlatformAnswers.of(target));
    known.addAll(subject.known());
    return known;
  }

  private Report run() {
    List<ProcessHandle> servers = place.servers();
    Client client = new Client(place.address());
    Given given = subject.prepare(client);
    memory.add(Memory.residentMebibytes(servers));
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < options.connections(); i++) {
      Thread thread = new Thread(() -> work(given), "fuzz " + i);
      threads.add(thread);
      thread.start();
    }
    watch(threads, start);
    boolean isWell = isWell(client);
    memory.add(Memory.residentMebibytes(place.servers()));
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    boolean restarted = !place.servers().equals(servers);
    return new Report(options, tally, memory, seconds, isWell, restarted, faults, place.log());
  }

  private void watch(List<Thread> threads, long start) {
    long end = start + TimeUnit.MINUTES.toNanos(options.minutes());
    int sampled = 0;
    while (threads.stream().anyMatch(Thread::isAlive)) {
      sleep(500);
      progress.accept(tally);
      int done = (int) ((long) SAMPLES * (next.get() - options.first()) / options.requests());
      if (done > sampled) {
        sampled = done;
        memory.add(Memory.residentMebibytes(place.servers()));
      }
      if (System.nanoTime() > end) {
        next.set(options.first() + options.requests());
      }
    }
  }

  private void work(Given given) {
    Connection connection = null;
    int last = options.first() + options.requests();
    for (int i = next.getAndIncrement(); i < last; i = next.getAndIncrement()) {
      connection = send(i, given, connection);
      if (refusals.get() > REFUSALS) {
        break;
      }
    }
    if (connection != null) {
      connection.close();
    }
  }

  private @Nullable Connection send(int number, Given given, @Nullable Connection former) {
    try {
      return send(Case.of(options.seed(), number, routes, given), former);
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the fuzzer: the run goes on, and is not clean.
      faults.add("#" + number + ": " + e);
      return null;
    }
  }

  /** The connection, if it can be used again; otherwise null. */
  private @Nullable Connection send(Case request, @Nullable Connection former) {
    Connection connection = former;
    try {
      if (connection == null) {
        connection = Connection.open(place.address());
      }
    } catch (IOException e) {
      refusals.incrementAndGet();
      take(request, new Outcome(Ending.REFUSED, List.of(), 0, "" + e.getMessage()));
      return null;
    }
    refusals.set(0);
    Outcome outcome = connection.carryOut(request.plan(), options.patience() * 1000);
    if (former != null && outcome.answers().isEmpty() && isGone(outcome)) {
      // RFC 9112 §9.3.1: a server may close an idle connection at any time; a client tries again.
      connection.close();
      return send(request, null);
    }
    take(request, outcome);
    if (connection.isUsable()) {
      return connection;
    }
    connection.close();
    return null;
  }

  private static boolean isGone(Outcome outcome) {
    return outcome.ending() == Ending.CLOSED || outcome.ending() == Ending.RESET;
  }

  private void take(Case request, Outcome outcome) {
    int known =
        (int) outcome.answers().stream().filter(answer -> judge.isKnown(request, answer)).count();
    tally.add(request, outcome, known);
    Optional<String> complaint = judge.complaint(request, outcome);
    complaint.ifPresent(text -> tally.add(new Finding(request, text, outcome)));
  }

  private boolean isWell(Client client) {
    try {
      client.get(subject.healthPath());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
